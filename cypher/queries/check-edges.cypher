// SPDX-License-Identifier: GPL-3.0-or-later
// title: Direct edges that do not match
// theme: quality
// question: Which asserted statements have no direct edge of their own, or which direct edges no asserted statement (none should)?
// columns: [statement, problem]
CALL () {
  MATCH (statement:Statement {asserted: true})-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity)
  USING INDEX statement:Statement(asserted)
  WHERE COUNT { (subject)-[edge {statement: statement.id}]->(object) } <> 1
  RETURN statement.id AS statement, 'asserted, but without its one edge' AS problem
  UNION ALL
  MATCH (entity:Entity)-[edge]->(:Entity)
  USING INDEX entity:Entity(id)
  WHERE entity.id >= '' AND NOT EXISTS { (:Statement {id: edge.statement, asserted: true}) }
  RETURN edge.statement AS statement, 'edge of no asserted statement' AS problem
}
RETURN statement, problem
ORDER BY statement, problem
