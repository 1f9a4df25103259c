// SPDX-License-Identifier: GPL-3.0-or-later
// title: Statements and entities that hang loose
// theme: quality
// question: Which statements lack a subject or have two, and which entities no article mentions (none should)?
// columns: [id, problem]
CALL () {
  MATCH (statement:Statement)
  USING INDEX statement:Statement(relation)
  WHERE statement.relation IS NOT NULL AND COUNT { (statement)-[:SUBJECT]->(:Entity) } <> 1
  RETURN statement.id AS id, 'statement without its one subject' AS problem
  UNION ALL
  MATCH (statement:Statement)
  USING INDEX statement:Statement(relation)
  WHERE statement.relation IS NOT NULL AND COUNT { (statement)-[:OBJECT]->(:Entity) } > 1
  RETURN statement.id AS id, 'statement with several objects' AS problem
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX entity:Entity(id)
  WHERE entity.id >= '' AND NOT EXISTS { (entity)-[:MENTIONED_IN]->(:Article) }
  RETURN entity.id AS id, 'entity that no article mentions' AS problem
}
RETURN id, problem
ORDER BY id, problem
