// SPDX-License-Identifier: GPL-3.0-or-later
// title: Communities
// theme: network
// question: Which actors form circles of their own, by who deals with whom in the asserted statements?
// parameters:
//   least: {type: integer, default: "3", example: "5", about: the least number of members}
// columns: [community, members, actors]
MATCH (statement:Statement {asserted: true})-[:SUBJECT|OBJECT]->(actor:Entity)
USING INDEX statement:Statement(asserted)
WITH DISTINCT actor
// Six rounds of label propagation: an actor takes the label that most of its edges lead to, its own counting as one,
// and of equally frequent ones the first by alphabet.
WHERE EXISTS { (actor)-[]-(:Entity) }
WITH actor, actor.id AS community
UNWIND [actor] + COLLECT { MATCH (actor)-[]-(partner:Entity) RETURN partner } AS voter
WITH voter, community, count(*) AS weight
ORDER BY voter.id, weight DESC, community
WITH voter AS actor, collect(community)[0] AS community
UNWIND [actor] + COLLECT { MATCH (actor)-[]-(partner:Entity) RETURN partner } AS voter
WITH voter, community, count(*) AS weight
ORDER BY voter.id, weight DESC, community
WITH voter AS actor, collect(community)[0] AS community
UNWIND [actor] + COLLECT { MATCH (actor)-[]-(partner:Entity) RETURN partner } AS voter
WITH voter, community, count(*) AS weight
ORDER BY voter.id, weight DESC, community
WITH voter AS actor, collect(community)[0] AS community
UNWIND [actor] + COLLECT { MATCH (actor)-[]-(partner:Entity) RETURN partner } AS voter
WITH voter, community, count(*) AS weight
ORDER BY voter.id, weight DESC, community
WITH voter AS actor, collect(community)[0] AS community
UNWIND [actor] + COLLECT { MATCH (actor)-[]-(partner:Entity) RETURN partner } AS voter
WITH voter, community, count(*) AS weight
ORDER BY voter.id, weight DESC, community
WITH voter AS actor, collect(community)[0] AS community
UNWIND [actor] + COLLECT { MATCH (actor)-[]-(partner:Entity) RETURN partner } AS voter
WITH voter, community, count(*) AS weight
ORDER BY voter.id, weight DESC, community
WITH voter AS actor, collect(community)[0] AS community
ORDER BY actor.name, actor.id
WITH community, collect(actor.name) AS actors
WHERE size(actors) >= $least
RETURN actors[0] AS community, size(actors) AS members, actors
ORDER BY members DESC, community, actors
