// SPDX-License-Identifier: GPL-3.0-or-later
// title: Threats
// theme: conflict
// question: Who is threatened by whom, and with what?
// parameters:
//   name: {type: words, default: "*", example: Ukraine, about: name of who threatens or is threatened}
// columns: [who, whom, content, polarity, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {relation: 'threatened'})
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, whom.name AS whom, coalesce(content.name, statement.content) AS content,
       statement.polarity AS polarity, source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, who, whom, statement.id
