// SPDX-License-Identifier: GPL-3.0-or-later
// title: Likely duplicates
// theme: entities
// question: Which entities of one type may be the same, since the name of the one stands within the name or an alias of the other?
// parameters:
//   name: {type: words, default: "*", example: Putin, about: name of one of the two}
// columns: [a, aId, b, bId, type, articles]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS a
MATCH (a)-[mentioned:MENTIONED_IN]->(:Article)
WHERE 'name' IN mentioned.kinds
WITH DISTINCT a
CALL (a) {
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace(a.name, '\\', ' '), '"', ' ') + '"') YIELD node
  RETURN node AS b
}
WITH a, b, [label IN labels(a) WHERE label <> 'Entity' AND label IN labels(b)] AS types
WHERE a <> b AND size(types) > 0 AND EXISTS { (b)-[named:MENTIONED_IN]->() WHERE 'name' IN named.kinds }
  AND NOT (a.wikidata IS NOT NULL AND b.wikidata IS NOT NULL)
RETURN a.name AS a, a.id AS aId, b.name AS b, b.id AS bId, types[0] AS type,
       COUNT {
         MATCH (a)-[:MENTIONED_IN]->(article:Article) RETURN article
         UNION
         MATCH (b)-[:MENTIONED_IN]->(article:Article) RETURN article
       } AS articles
ORDER BY a, aId, b, bId
