// SPDX-License-Identifier: GPL-3.0-or-later
// title: Timeline of a pair
// theme: timeline
// question: What do the articles state between two actors, in order of time?
// parameters:
//   a: {type: words, example: Ukraine, about: name of the one}
//   b: {type: words, example: Russia, about: name of the other}
// columns: [day, subject, relation, object, asserted, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $a) YIELD node AS one
CALL db.index.fulltext.queryNodes('entity_names', $b) YIELD node AS other
MATCH (one)<-[first:SUBJECT|OBJECT]-(statement:Statement)-[second:SUBJECT|OBJECT]->(other)
WHERE type(first) <> type(second)
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN coalesce(statement.from, article.published) AS day, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.asserted AS asserted, source.name AS claimedBy, statement.evidence AS evidence,
       article.id AS article
ORDER BY day, article, statement.begin, subject, object, statement.id
