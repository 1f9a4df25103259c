// SPDX-License-Identifier: GPL-3.0-or-later
// title: Quotations
// theme: sources
// question: Who is quoted, how, and in which words?
// parameters:
//   name: {type: words, default: "*", example: Zelenskyy, about: name of who speaks}
// columns: [source, mode, content, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS source
MATCH (source)<-[:SAID_BY]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
RETURN source.name AS source, quotation.mode AS mode, quotation.content AS content, article.id AS article
ORDER BY source, article, quotation.begin, quotation.id
