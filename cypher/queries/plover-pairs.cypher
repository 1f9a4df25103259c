// SPDX-License-Identifier: GPL-3.0-or-later
// title: Events by PLOVER class and pair
// theme: events
// question: Which events of PLOVER do the articles assert between whom, who does it to whom, and how often?
// parameters:
//   name: {type: words, default: "*", example: Russia, about: name of who acts or is acted upon}
// columns: [actor, event, mode, recipient, count, articles]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {asserted: true})
WHERE statement.ploverEvent IS NOT NULL
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(actor:Entity), (statement)-[:OBJECT]->(recipient:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WITH actor, statement.ploverEvent AS event, statement.ploverMode AS mode, recipient, count(*) AS count,
     count(DISTINCT article) AS articles
RETURN actor.name AS actor, event, mode, recipient.name AS recipient, count, articles
ORDER BY count DESC, articles DESC, actor, event, mode, recipient
