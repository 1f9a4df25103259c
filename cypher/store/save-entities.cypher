// SPDX-License-Identifier: GPL-3.0-or-later
// Entities of one article, each with the places where it is mentioned.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.type), entity.wikidata = row.wikidata
CREATE (entity)-[mentioned:MENTIONED_IN]->(article)
SET mentioned = row.mentioned
