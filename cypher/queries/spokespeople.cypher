// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who speaks for whom
// theme: sources
// question: Who speaks for which person, state or body, and how often are they quoted?
// parameters:
//   name: {type: words, default: "*", example: Peskov, about: name of who speaks or of whom they speak for}
// columns: [speaker, standing, whom, quotations, articles]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {asserted: true})
WHERE statement.relation = 'envoyOf'
   OR statement.relation = 'holdsOffice' AND toLower(statement.office) CONTAINS 'spokes'
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(speaker:Entity), (statement)-[:OBJECT]->(whom:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WITH speaker, whom, coalesce(toLower(statement.office), toLower(statement.trigger)) AS standing, article
ORDER BY article.id
WITH speaker, whom, standing, collect(DISTINCT article.id) AS articles
RETURN speaker.name AS speaker, standing, whom.name AS whom, COUNT { (speaker)<-[:SAID_BY]-(:Quotation) } AS quotations,
       articles
ORDER BY speaker, whom, standing, quotations DESC, articles
