// SPDX-License-Identifier: GPL-3.0-or-later
// title: Articles
// theme: sources
// question: Which articles are in the graph, and how much do they state, claim and quote?
// parameters:
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [article, published, publisher, title, entities, asserted, notAsserted, quotations]
MATCH (article:Article)
USING INDEX article:Article(id)
WHERE article.id >= '' AND $since <= coalesce(article.published, $since) <= $until
RETURN article.id AS article, article.published AS published, article.publisher AS publisher, article.title AS title,
       COUNT { (article)<-[:MENTIONED_IN]-() } AS entities,
       COUNT { (article)<-[:EVIDENCED_BY]-(:Statement {asserted: true}) } AS asserted,
       COUNT { (article)<-[:EVIDENCED_BY]-(:Statement {asserted: false}) } AS notAsserted,
       COUNT { (article)<-[:QUOTED_IN]-() } AS quotations
ORDER BY published, article
