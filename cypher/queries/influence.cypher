// SPDX-License-Identifier: GPL-3.0-or-later
// title: Influence
// theme: network
// question: Which actors are joined to those who are joined to many, in the manner of PageRank over the asserted statements?
// parameters:
//   limit: {type: integer, default: "25", example: "10", about: how many actors}
// columns: [actor, type, rank, degree]
MATCH (statement:Statement {asserted: true})-[:SUBJECT|OBJECT]->(actor:Entity)
USING INDEX statement:Statement(asserted)
WITH DISTINCT actor
// Five rounds of power iteration with a damping of 0.85; edges count in both directions, as often as they are stated.
WITH actor, 1.0 AS rank, COUNT { (actor)-[]-(:Entity) } AS degree
MATCH (actor)-[]-(partner:Entity)
WITH partner AS actor, 0.15 + 0.85 * sum(rank / degree) AS rank
WITH actor, rank, COUNT { (actor)-[]-(:Entity) } AS degree
MATCH (actor)-[]-(partner:Entity)
WITH partner AS actor, 0.15 + 0.85 * sum(rank / degree) AS rank
WITH actor, rank, COUNT { (actor)-[]-(:Entity) } AS degree
MATCH (actor)-[]-(partner:Entity)
WITH partner AS actor, 0.15 + 0.85 * sum(rank / degree) AS rank
WITH actor, rank, COUNT { (actor)-[]-(:Entity) } AS degree
MATCH (actor)-[]-(partner:Entity)
WITH partner AS actor, 0.15 + 0.85 * sum(rank / degree) AS rank
WITH actor, rank, COUNT { (actor)-[]-(:Entity) } AS degree
MATCH (actor)-[]-(partner:Entity)
WITH partner AS actor, 0.15 + 0.85 * sum(rank / degree) AS rank
WITH actor, rank, COUNT { (actor)-[]-(:Entity) } AS degree
RETURN actor.name AS actor, [label IN labels(actor) WHERE label <> 'Entity'][0] AS type, round(rank, 3) AS rank, degree
ORDER BY rank DESC, degree DESC, actor, type
LIMIT $limit
