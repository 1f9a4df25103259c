// SPDX-License-Identifier: GPL-3.0-or-later
// title: Protests
// theme: conflict
// question: Who protested or went on strike, where, when and against what?
// columns: [who, whom, content, place, from, polarity, claimedBy, evidence, article]
MATCH (statement:Statement {relation: 'protested'})-[:SUBJECT]->(who:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, whom.name AS whom, coalesce(content.name, statement.content) AS content,
       coalesce(place.name, statement.place) AS place, statement.from AS from, statement.polarity AS polarity,
       source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, who, statement.id
