// SPDX-License-Identifier: GPL-3.0-or-later
// title: Resignations
// theme: entities
// question: Who resigned or is said to resign, from what, and when?
// columns: [person, office, from, whom, polarity, tense, claimedBy, evidence, article]
MATCH (statement:Statement {relation: 'resigned'})-[:SUBJECT]->(person:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN person.name AS person, statement.office AS office, statement.from AS from, whom.name AS whom,
       statement.polarity AS polarity, statement.tense AS tense, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, person, statement.id
