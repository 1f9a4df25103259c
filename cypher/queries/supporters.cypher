// SPDX-License-Identifier: GPL-3.0-or-later
// title: Support and praise
// theme: support
// question: Who supports or praises whom or what?
// parameters:
//   name: {type: words, default: "*", example: Poland, about: name of who supports or of what is supported}
// columns: [who, relation, whom, content, asserted, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT|CONTENT]-(statement:Statement {polarity: 'positive'})
WHERE statement.relation IN ['supports', 'praised']
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, statement.relation AS relation, whom.name AS whom,
       coalesce(content.name, statement.content) AS content, statement.asserted AS asserted, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY who, whom, article, statement.begin, statement.id
