// SPDX-License-Identifier: GPL-3.0-or-later
// title: Statements about assets
// theme: entities
// question: What is stated about money, property, goods and weapons?
// parameters:
//   name: {type: words, default: "*", example: missiles, about: name of the asset}
// columns: [asset, role, subject, relation, object, polarity, certainty, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS asset
WITH asset
WHERE asset:Asset
MATCH (asset)<-[role]-(statement:Statement)
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN asset.name AS asset, toLower(type(role)) AS role, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.polarity AS polarity, statement.certainty AS certainty,
       source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY asset, article, statement.begin, role, subject, object, statement.id
