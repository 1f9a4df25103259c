// SPDX-License-Identifier: GPL-3.0-or-later
// title: Attendance
// theme: encounters
// question: Who attended which event, and who stayed away?
// parameters:
//   name: {type: words, default: "*", example: Rubio, about: name of who attends or of the event}
// columns: [who, event, attended, place, from, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {relation: 'attended'})
WHERE statement.tense = 'nonFuture' AND statement.certainty = 'certain'
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(event:Entity)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, event.name AS event, statement.polarity = 'positive' AS attended, place.name AS place,
       statement.from AS from, source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY article, event, statement.begin, who, statement.id
