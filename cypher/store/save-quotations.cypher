// SPDX-License-Identifier: GPL-3.0-or-later
// Reported speech of one article.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
CREATE (quotation:Quotation)-[:QUOTED_IN]->(article)
SET quotation = row.properties
WITH quotation, row
MATCH (source:Entity {id: row.source})
CREATE (quotation)-[:SAID_BY]->(source)
