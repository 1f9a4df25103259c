// SPDX-License-Identifier: GPL-3.0-or-later
// title: Chain of meetings
// theme: encounters
// question: By which shortest chain of meetings and talks are two actors connected, and which words say so at each step?
// parameters:
//   a: {type: words, example: Orbán, about: name of the one}
//   b: {type: words, example: Starmer, about: name of the other}
// columns: [step, a, relation, b, from, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $a) YIELD node AS first
CALL db.index.fulltext.queryNodes('entity_names', $b) YIELD node AS last
WITH first, last
WHERE first <> last
MATCH chain = allShortestPaths((first)-[:MET_WITH|SPOKE_WITH|HOSTED|NEGOTIATED_WITH*..8]-(last))
WITH DISTINCT nodes(chain) AS actors
ORDER BY size(actors), [actor IN actors | actor.name], [actor IN actors | actor.id]
LIMIT 1
UNWIND range(1, size(actors) - 1) AS step
WITH step, actors[step - 1] AS a, actors[step] AS b
MATCH (a)-[edge:MET_WITH|SPOKE_WITH|HOSTED|NEGOTIATED_WITH]-(b)
MATCH (statement:Statement {id: edge.statement})
RETURN step, a.name AS a, statement.relation AS relation, b.name AS b, edge.from AS from, edge.evidence AS evidence,
       edge.article AS article
ORDER BY step, from, article, statement.begin, statement.id
