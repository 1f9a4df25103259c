// SPDX-License-Identifier: GPL-3.0-or-later
// title: Common partners
// theme: network
// question: Whom do two actors have in common, and what does each have to do with them?
// parameters:
//   a: {type: words, example: Zelenskyy, about: name of the one}
//   b: {type: words, example: Putin, about: name of the other}
// columns: [common, withA, withB]
CALL db.index.fulltext.queryNodes('entity_names', $a) YIELD node AS one
CALL db.index.fulltext.queryNodes('entity_names', $b) YIELD node AS other
WITH one, other
WHERE one <> other
MATCH (one)<-[:SUBJECT|OBJECT]-(first:Statement {asserted: true})-[:SUBJECT|OBJECT]->(common:Entity)
      <-[:SUBJECT|OBJECT]-(second:Statement {asserted: true})-[:SUBJECT|OBJECT]->(other)
WHERE first <> second AND NOT common IN [one, other]
WITH one, other, common, first, second
ORDER BY first.relation, second.relation
WITH one, other, common, collect(DISTINCT first.relation) AS withA, collect(DISTINCT second.relation) AS withB
RETURN common.name AS common, withA, withB
ORDER BY common, withA, withB
