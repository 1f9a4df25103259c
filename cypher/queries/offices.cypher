// SPDX-License-Identifier: GPL-3.0-or-later
// title: Office holders
// theme: entities
// question: Who held which office, as far as the articles up to a day tell?
// parameters:
//   name: {type: words, default: "*", example: Hungary, about: "name of the person, state or body"}
//   day: {type: date, default: "9999-12-31", example: "2025-12-10", about: "the day; what later articles say is left out"}
// columns: [person, office, of, holds, since, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {relation: 'holdsOffice', certainty: 'certain'})
WHERE statement.claimSources IS NULL AND statement.tense = 'nonFuture'
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(person:Entity), (statement)-[:OBJECT]->(of:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE coalesce(statement.from, article.published, $day) <= $day
WITH person, of, toLower(statement.office) AS office, statement.polarity = 'positive' AS holds, article, statement
ORDER BY article.published, article.id, statement.begin, statement.id
WITH person, of, office, collect({holds: holds, article: article}) AS told
WITH person, of, office, told[0].article AS first, told[size(told) - 1] AS last
RETURN person.name AS person, office, of.name AS of, last.holds AS holds, first.published AS since,
       last.article.id AS article
ORDER BY of, person, office, holds, since, article
