// SPDX-License-Identifier: GPL-3.0-or-later
// title: Timeline of an actor
// theme: timeline
// question: What did somebody do, and what happened to them, in order of time?
// parameters:
//   name: {type: words, example: Witkoff, about: name of the actor}
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [day, subject, relation, object, place, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS actor
MATCH (actor)<-[:SUBJECT|OBJECT]-(statement:Statement {asserted: true})
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE $since <= coalesce(statement.from, article.published, $since) <= $until
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
RETURN coalesce(statement.from, article.published) AS day, subject.name AS subject, statement.relation AS relation,
       object.name AS object, place.name AS place, statement.evidence AS evidence, article.id AS article
ORDER BY day, article, statement.begin, subject, object, statement.id
