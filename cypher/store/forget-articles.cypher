// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away all that articles state, but not the articles; entities that no other article mentions go too. Gives the
// ids of those that stay.
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (statement:Statement {asserted: true})-[:EVIDENCED_BY]->(article)
  MATCH (subject)<-[:SUBJECT]-(statement)-[:OBJECT]->(object)
  MATCH (subject)-[edge {statement: statement.id}]->(object)
  DELETE edge
}
CALL (article) {
  MATCH (article)<-[:EVIDENCED_BY|QUOTED_IN]-(stated)
  DETACH DELETE stated
}
CALL (article) {
  MATCH (entity:Entity)-[mentioned:MENTIONED_IN]->(article)
  DELETE mentioned
  RETURN DISTINCT entity
}
WITH DISTINCT entity
CALL (entity) {
  WITH entity
  WHERE NOT EXISTS { (entity)-[:MENTIONED_IN]->() }
  DETACH DELETE entity
}
WITH entity
WHERE EXISTS { (entity)-[:MENTIONED_IN]->() }
RETURN entity.id AS id
