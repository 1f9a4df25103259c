// SPDX-License-Identifier: GPL-3.0-or-later
// title: Most connected actors
// theme: network
// question: Which actors are joined to most others by asserted statements?
// parameters:
//   limit: {type: integer, default: "25", example: "10", about: how many actors}
// columns: [actor, type, partners, statements, articles]
MATCH (statement:Statement {asserted: true})-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
USING INDEX statement:Statement(asserted)
UNWIND [{actor: subject, partner: object}, {actor: object, partner: subject}] AS side
WITH side.actor AS actor, side.partner AS partner, statement, article
WITH actor, count(DISTINCT partner) AS partners, count(DISTINCT statement) AS statements,
     count(DISTINCT article) AS articles
RETURN actor.name AS actor, [label IN labels(actor) WHERE label <> 'Entity'][0] AS type, partners, statements, articles
ORDER BY partners DESC, statements DESC, actor, articles, type
LIMIT $limit
