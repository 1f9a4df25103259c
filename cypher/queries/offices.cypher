// SPDX-License-Identifier: GPL-3.0-or-later
// title: Office holders
// theme: entities
// question: Who holds which office, in which state or body?
// columns: [person, office, of, articles]
MATCH (statement:Statement {relation: 'holdsOffice', asserted: true})-[:SUBJECT]->(person:Entity),
      (statement)-[:OBJECT]->(of:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WITH person, of, statement.office AS office, article.id AS article
ORDER BY article
WITH person, of, office, collect(DISTINCT article) AS articles
RETURN person.name AS person, office, of.name AS of, articles
ORDER BY of, person, office
