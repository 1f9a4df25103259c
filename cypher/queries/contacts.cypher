// SPDX-License-Identifier: GPL-3.0-or-later
// title: Closest contacts
// theme: encounters
// question: Which pairs of actors meet, speak or negotiate most often?
// parameters:
//   name: {type: words, default: "*", example: Witkoff, about: name of one of the pair}
// columns: [a, b, meetings, talks, negotiations, articles]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {asserted: true})
WHERE statement.relation IN ['metWith', 'hosted', 'spokeWith', 'negotiatedWith']
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WITH statement, article, subject.name <= object.name AS inOrder, subject, object
WITH CASE WHEN inOrder THEN subject ELSE object END AS a, CASE WHEN inOrder THEN object ELSE subject END AS b,
     statement.relation AS relation, article
WITH a, b, count(CASE WHEN relation IN ['metWith', 'hosted'] THEN 1 END) AS meetings,
     count(CASE WHEN relation = 'spokeWith' THEN 1 END) AS talks,
     count(CASE WHEN relation = 'negotiatedWith' THEN 1 END) AS negotiations, count(DISTINCT article) AS articles
RETURN a.name AS a, b.name AS b, meetings, talks, negotiations, articles
ORDER BY meetings + talks + negotiations DESC, a, b, meetings DESC, talks DESC, articles DESC
