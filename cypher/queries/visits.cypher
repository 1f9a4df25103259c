// SPDX-License-Identifier: GPL-3.0-or-later
// title: Visits
// theme: encounters
// question: Who went where, or received whom, and when?
// parameters:
//   name: {type: words, default: "*", example: Zelenskyy, about: "name of who travels, of who receives, or of the place"}
// columns: [who, relation, whom, place, from, to, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT|PLACE]-(statement:Statement {asserted: true})
WHERE statement.relation IN ['visited', 'hosted']
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:OBJECT]->(whom:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
RETURN who.name AS who, statement.relation AS relation, whom.name AS whom,
       coalesce(place.name, statement.place) AS place, statement.from AS from, statement.to AS to,
       statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, who, whom, statement.id
