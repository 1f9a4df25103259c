// SPDX-License-Identifier: GPL-3.0-or-later
// title: Aid received
// theme: support
// question: What was pledged, given or supplied to somebody or for their good, by whom, and how much in money?
// parameters:
//   name: {type: words, example: Ukraine, about: name of who receives or profits}
// columns: [giver, relation, receiver, content, amount, currency, asserted, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS receiving
MATCH (receiving)<-[:OBJECT|RECIPIENT|BENEFICIARY]-(statement:Statement)
WHERE statement.relation IN ['pledged', 'aided', 'supplied'] AND statement.polarity = 'positive'
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(giver:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:BENEFICIARY]->(beneficiary:Entity)
OPTIONAL MATCH (statement)-[:RECIPIENT]->(recipient:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN giver.name AS giver, statement.relation AS relation,
       coalesce(object.name, recipient.name, beneficiary.name) AS receiver,
       coalesce(content.name, statement.content) AS content, statement.amount AS amount, statement.currency AS currency,
       statement.asserted AS asserted, source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY coalesce(amount, -1.0) DESC, currency, giver, article, statement.begin, statement.id
