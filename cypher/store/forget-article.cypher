// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away all that one article states, but not the article; entities that no other article mentions go too.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)<-[:EVIDENCED_BY|QUOTED_IN]-(stated)
  DETACH DELETE stated
}
CALL (article) {
  MATCH (entity:Entity)-[mentioned:MENTIONED_IN]->(article)
  DELETE mentioned
  WITH entity
  CALL (entity) {
    MATCH (entity)-[edge {article: $id}]->(:Entity)
    DELETE edge
  }
  WITH entity
  WHERE NOT EXISTS { (entity)-[:MENTIONED_IN]->() }
  DETACH DELETE entity
}
