// SPDX-License-Identifier: GPL-3.0-or-later
// title: Most quoted
// theme: sources
// question: Who is quoted most, in which manner, and in how many articles?
// parameters:
//   least: {type: integer, default: "2", example: "4", about: the least number of quotations}
// columns: [source, quotations, direct, indirect, mixed, articles]
MATCH (quotation:Quotation)
USING INDEX quotation:Quotation(mode)
WHERE quotation.mode IN ['direct', 'indirect', 'mixed']
MATCH (quotation)-[:SAID_BY]->(source:Entity), (quotation)-[:QUOTED_IN]->(article:Article)
WITH source, count(*) AS quotations, count(CASE quotation.mode WHEN 'direct' THEN 1 END) AS direct,
     count(CASE quotation.mode WHEN 'indirect' THEN 1 END) AS indirect,
     count(CASE quotation.mode WHEN 'mixed' THEN 1 END) AS mixed, count(DISTINCT article) AS articles
WHERE quotations >= $least
RETURN source.name AS source, quotations, direct, indirect, mixed, articles
ORDER BY quotations DESC, articles DESC, source, direct DESC, indirect DESC
