// SPDX-License-Identifier: GPL-3.0-or-later
// title: Most reported facts
// theme: sources
// question: Which facts do most articles and publishers assert?
// parameters:
//   least: {type: integer, default: "2", example: "3", about: the least number of articles}
// columns: [subject, relation, object, articles, publishers, first, last]
MATCH (statement:Statement {asserted: true})-[:EVIDENCED_BY]->(article:Article)
USING INDEX statement:Statement(asserted)
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity)
WITH statement.relation AS relation, subject, object, article,
     statement.relation IN ['metWith', 'spokeWith', 'negotiatedWith', 'agreed', 'cooperatedWith', 'allyOf']
       AND object.id < subject.id AS turned
WITH relation, CASE WHEN turned THEN object ELSE subject END AS subject,
     CASE WHEN turned THEN subject ELSE object END AS object, article
WITH relation, subject, object, count(DISTINCT article) AS articles, count(DISTINCT article.publisher) AS publishers,
     min(article.published) AS first, max(article.published) AS last
WHERE articles >= $least
RETURN subject.name AS subject, relation, object.name AS object, articles, publishers, first, last
ORDER BY articles DESC, publishers DESC, subject, relation, object, first, last
