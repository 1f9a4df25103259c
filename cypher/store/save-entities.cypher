// SPDX-License-Identifier: GPL-3.0-or-later
// Entities, each with the places where an article mentions it.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (entity:Entity {id: row.id})
SET entity:$(row.type), entity.wikidata = row.wikidata
CREATE (entity)-[mentioned:MENTIONED_IN]->(article)
SET mentioned = row.mentioned
