// SPDX-License-Identifier: GPL-3.0-or-later
// title: Meetings
// theme: encounters
// question: Who met whom, when and where, and which words say so?
// parameters:
//   name: {type: string, default: "", example: Putin, about: part of a participant's name; empty for all}
// columns: [a, b, from, to, place, evidence, article]
MATCH (statement:Statement {relation: 'metWith', asserted: true})-[:SUBJECT]->(a:Entity),
      (statement)-[:OBJECT]->(b:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
RETURN a.name AS a, b.name AS b, statement.from AS from, statement.to AS to, place.name AS place,
       statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, a, b
