// SPDX-License-Identifier: GPL-3.0-or-later
// title: Quotations
// theme: claims
// question: Who is quoted, how, and in which words?
// parameters:
//   source: {type: string, default: "", example: Zelenskyy, about: part of the speaker's name; empty for all}
// columns: [source, mode, content, article]
MATCH (quotation:Quotation)-[:SAID_BY]->(source:Entity), (quotation)-[:QUOTED_IN]->(article:Article)
WHERE toLower(source.name) CONTAINS toLower($source)
RETURN source.name AS source, quotation.mode AS mode, quotation.content AS content, article.id AS article
ORDER BY source, article, quotation.begin
