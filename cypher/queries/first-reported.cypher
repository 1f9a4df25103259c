// SPDX-License-Identifier: GPL-3.0-or-later
// title: First reported by
// theme: sources
// question: Who reported first what several articles assert of somebody, and who followed?
// parameters:
//   name: {type: words, example: Witkoff, about: name of who takes part}
// columns: [subject, relation, object, first, publisher, article, later]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {asserted: true})
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WITH statement.relation AS relation, subject, object, article,
     statement.relation IN ['metWith', 'spokeWith', 'negotiatedWith', 'agreed', 'cooperatedWith', 'allyOf']
       AND object.id < subject.id AS turned
WITH DISTINCT relation, CASE WHEN turned THEN object ELSE subject END AS subject,
     CASE WHEN turned THEN subject ELSE object END AS object, article
ORDER BY article.published, article.id
WITH relation, subject, object, collect(article) AS articles
WHERE size(articles) > 1
RETURN subject.name AS subject, relation, object.name AS object, articles[0].published AS first,
       articles[0].publisher AS publisher, articles[0].id AS article, [later IN articles[1..] | later.id] AS later
ORDER BY first, article, subject, relation, object, later
