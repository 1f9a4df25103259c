// SPDX-License-Identifier: GPL-3.0-or-later
// title: Opposition
// theme: positions
// question: Who opposes, rejects or criticises whom or what, and which reasons, fears and demands stand beside it in the same article?
// parameters:
//   name: {type: words, default: "*", example: De Wever, about: name of who opposes or of what is opposed}
// columns: [who, relation, whom, content, claimedBy, reasons, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT|CONTENT]-(statement:Statement)
WHERE statement.relation IN ['opposed', 'rejected', 'criticised']
  AND statement.polarity = 'positive' AND statement.certainty = 'certain'
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, statement.relation AS relation, whom.name AS whom,
       coalesce(content.name, statement.content) AS content, source.name AS claimedBy,
       COLLECT {
         MATCH (who)<-[:SUBJECT]-(reason:Statement)-[:EVIDENCED_BY]->(article)
         WHERE reason.relation IN ['fears', 'accused', 'criticised', 'demanded'] AND reason <> statement
         RETURN reason.evidence AS words
         ORDER BY reason.begin, words, reason.id
       } AS reasons, statement.evidence AS evidence, article.id AS article
ORDER BY who, whom, article, statement.begin, statement.id
