// SPDX-License-Identifier: GPL-3.0-or-later
// title: Search in the words
// theme: sources
// question: Which statements and quotations hold these words, in any of their forms?
// parameters:
//   words: {type: words, example: veto, about: words of the text}
// columns: [kind, words, who, article, begin]
CALL () {
  CALL db.index.fulltext.queryNodes('statement_evidence', $words) YIELD node
  MATCH (node)-[:SUBJECT]->(who:Entity), (node)-[:EVIDENCED_BY]->(article:Article)
  RETURN node.relation AS kind, node.evidence AS words, who, article, node.begin AS begin, node.id AS id
  UNION ALL
  CALL db.index.fulltext.queryNodes('quotation_content', $words) YIELD node
  MATCH (node)-[:QUOTED_IN]->(article:Article)
  OPTIONAL MATCH (node)-[:SAID_BY]->(who:Entity)
  RETURN 'quotation' AS kind, node.content AS words, who, article, node.begin AS begin, node.id AS id
}
RETURN kind, words, who.name AS who, article.id AS article, begin
ORDER BY article, begin, kind, who, id
