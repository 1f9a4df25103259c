// SPDX-License-Identifier: GPL-3.0-or-later
// title: Known by description only
// theme: entities
// question: Which actors take part in statements though no article names them?
// parameters:
//   name: {type: words, default: "*", example: officials, about: words of the description}
// columns: [description, type, statements, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS entity
MATCH (entity)-[mentioned:MENTIONED_IN]->(article:Article)
WHERE entity.wikidata IS NULL AND (entity:Person OR entity:Group OR entity:Organization)
WITH entity, article.id AS article, mentioned.kinds AS kinds
ORDER BY article
WITH entity, collect(article)[0] AS article, collect(kinds) AS kinds
WHERE none(some IN kinds WHERE 'name' IN some)
WITH entity, article, COUNT { (entity)<--(:Statement) } AS statements
WHERE statements > 0
RETURN entity.name AS description, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type, statements, article
ORDER BY article, statements DESC, description, type
