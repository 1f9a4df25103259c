// SPDX-License-Identifier: GPL-3.0-or-later
// title: Sanctions
// theme: conflict
// question: Who imposed sanctions, tariffs or fines on whom, lifted them, or is about to?
// parameters:
//   name: {type: words, default: "*", example: Lukoil, about: name of who imposes or of who is hit}
// columns: [who, whom, content, state, from, amount, currency, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {relation: 'sanctioned'})
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, whom.name AS whom, coalesce(content.name, statement.content) AS content,
       CASE
         WHEN statement.polarity = 'negative' THEN 'lifted or not imposed'
         WHEN statement.certainty <> 'certain' THEN statement.certainty
         WHEN statement.tense = 'future' THEN 'planned'
         ELSE 'imposed'
       END AS state, statement.from AS from, statement.amount AS amount, statement.currency AS currency,
       source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, who, whom, statement.id
