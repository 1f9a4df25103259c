// SPDX-License-Identifier: GPL-3.0-or-later
// title: Meetings
// theme: encounters
// question: Who met whom, when and where, and which words say so?
// parameters:
//   name: {type: words, default: "*", example: Putin, about: name of a participant}
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [a, b, from, to, place, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {relation: 'metWith', asserted: true})
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(a:Entity), (statement)-[:OBJECT]->(b:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE $since <= coalesce(statement.from, article.published, $since) <= $until
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
RETURN a.name AS a, b.name AS b, statement.from AS from, statement.to AS to,
       coalesce(place.name, statement.place) AS place, statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, a, b, statement.id
