// SPDX-License-Identifier: GPL-3.0-or-later
// title: Pledges and aid
// theme: support
// question: Who pledged, gave or supplied what to whom, and how much of it in money?
// parameters:
//   name: {type: words, default: "*", example: Norway, about: name of who gives}
//   least: {type: number, default: "0", example: "100000000", about: "the least amount, in any currency; what has no amount is listed with 0 alone"}
// columns: [giver, relation, receiver, content, amount, currency, asserted, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS giver
MATCH (giver)<-[:SUBJECT]-(statement:Statement)-[:EVIDENCED_BY]->(article:Article)
WHERE statement.relation IN ['pledged', 'aided', 'supplied'] AND statement.polarity = 'positive'
  AND coalesce(statement.amount, 0.0) >= $least
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
