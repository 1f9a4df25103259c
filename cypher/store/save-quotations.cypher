// SPDX-License-Identifier: GPL-3.0-or-later
// Reported speech, with the passage and the one who says it.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (quotation:Quotation)-[:QUOTED_IN]->(article)
SET quotation = row.properties
WITH quotation, row
MATCH (source:Entity {id: row.source})
CREATE (quotation)-[:SAID_BY]->(source)
