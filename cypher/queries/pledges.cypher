// SPDX-License-Identifier: GPL-3.0-or-later
// title: Pledges and aid
// theme: support
// question: Who pledged, gave or supplied what to whom, and how much of it in money?
// parameters:
//   name: {type: string, default: "", example: Ukraine, about: part of the giver's or the receiver's name; empty for all}
// columns: [giver, relation, receiver, content, amount, currency, status, evidence, article]
MATCH (statement:Statement)-[:SUBJECT]->(giver:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE statement.relation IN ['pledged', 'aided', 'supplied'] AND statement.polarity = 'positive'
OPTIONAL MATCH (statement)-[:OBJECT]->(receiver:Entity)
OPTIONAL MATCH (statement)-[:BENEFICIARY]->(beneficiary:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
WITH statement, giver, receiver, beneficiary, content, article
WHERE toLower(giver.name) CONTAINS toLower($name)
   OR toLower(coalesce(receiver.name, '')) CONTAINS toLower($name)
   OR toLower(coalesce(beneficiary.name, '')) CONTAINS toLower($name)
RETURN giver.name AS giver, statement.relation AS relation, coalesce(receiver.name, beneficiary.name) AS receiver,
       coalesce(content.name, statement.content) AS content, statement.amount AS amount, statement.currency AS currency,
       CASE WHEN statement.asserted THEN 'asserted' ELSE 'not asserted' END AS status,
       statement.evidence AS evidence, article.id AS article
ORDER BY amount DESC, giver, article, statement.begin
