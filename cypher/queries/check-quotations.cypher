// SPDX-License-Identifier: GPL-3.0-or-later
// title: Quotations and mentions that do not hold
// theme: quality
// question: Which quotations or mentions do not stand in the text of their article where they say (none should)?
// columns: [id, problem, article]
CALL () {
  MATCH (quotation:Quotation)
  USING INDEX quotation:Quotation(mode)
  WHERE quotation.mode IS NOT NULL
  OPTIONAL MATCH (quotation)-[:QUOTED_IN]->(article:Article)
  WITH quotation, article
  WHERE article IS NULL
     OR substring(article.text, quotation.begin, quotation.end - quotation.begin) <> quotation.content
  RETURN quotation.id AS id, 'quotation is not in the text' AS problem, article
  UNION ALL
  MATCH (article:Article)<-[mentioned:MENTIONED_IN]-(entity:Entity)
  USING INDEX article:Article(id)
  WHERE article.id >= ''
  UNWIND range(0, size(mentioned.begins) - 1) AS i
  WITH article, entity, mentioned.begins[i] AS begin, mentioned.ends[i] AS end
  WHERE begin < 0 OR begin >= end OR end > size(article.text)
  RETURN DISTINCT entity.id AS id, 'mention is not in the text' AS problem, article
}
RETURN id, problem, article.id AS article
ORDER BY article, id, problem
