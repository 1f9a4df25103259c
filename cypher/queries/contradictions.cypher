// SPDX-License-Identifier: GPL-3.0-or-later
// title: Claims that deny one another
// theme: claims
// question: Which sources claim the opposite of one another, of the same relation between the same two?
// parameters:
//   name: {type: words, default: "*", example: Emirati, about: name of one of the sources}
// columns: [relation, subject, object, claimedBy, claimEvidence, claimArticle, deniedBy, denialEvidence, denialArticle]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS either
MATCH (either)<-[:ATTRIBUTED_TO {order: 0}]-(stated:Statement)-[:SUBJECT]->(subject:Entity)
WITH DISTINCT stated, subject
MATCH (subject)<-[:SUBJECT]-(opposed:Statement)
WHERE opposed.relation = stated.relation AND opposed.polarity <> stated.polarity AND opposed.claimSources IS NOT NULL
WITH DISTINCT subject, CASE stated.polarity WHEN 'positive' THEN stated ELSE opposed END AS claim,
     CASE stated.polarity WHEN 'positive' THEN opposed ELSE stated END AS denial
MATCH (claim)-[:ATTRIBUTED_TO {order: 0}]->(yes:Entity), (claim)-[:EVIDENCED_BY]->(yesArticle:Article),
      (denial)-[:ATTRIBUTED_TO {order: 0}]->(no:Entity), (denial)-[:EVIDENCED_BY]->(noArticle:Article)
WHERE yes <> no
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (denial)-[:OBJECT]->(deniedObject:Entity)
WITH *
WHERE object IS NULL OR deniedObject IS NULL OR object = deniedObject
RETURN claim.relation AS relation, subject.name AS subject, coalesce(object.name, deniedObject.name) AS object,
       yes.name AS claimedBy, claim.evidence AS claimEvidence, yesArticle.id AS claimArticle,
       no.name AS deniedBy, denial.evidence AS denialEvidence, noArticle.id AS denialArticle
ORDER BY claimArticle, claim.begin, denialArticle, denial.begin, claim.id, denial.id
