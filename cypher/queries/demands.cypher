// SPDX-License-Identifier: GPL-3.0-or-later
// title: Demands and requests
// theme: positions
// question: Who demands or asks what of whom?
// parameters:
//   name: {type: words, default: "*", example: Zelenskyy, about: name of who asks or is asked}
// columns: [who, relation, whom, content, asserted, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {polarity: 'positive'})
WHERE statement.relation IN ['demanded', 'requested']
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, statement.relation AS relation, whom.name AS whom,
       coalesce(content.name, statement.content) AS content, statement.asserted AS asserted, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY who, whom, article, statement.begin, statement.id
