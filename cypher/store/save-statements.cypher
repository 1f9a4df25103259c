// SPDX-License-Identifier: GPL-3.0-or-later
// Statements, with the passage that says so, who and what fills their roles, who claims them (order 0 is the nearest
// source, 1 the one who reports that claim, and so on), and the direct edge of those that have one.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (statement:Statement)-[evidenced:EVIDENCED_BY]->(article)
SET statement = row.properties, evidenced.begin = row.properties.begin, evidenced.end = row.properties.end
WITH statement, row
CALL (statement, row) {
  UNWIND row.roles AS filled
  MATCH (entity:Entity {id: filled.entity})
  CREATE (statement)-[:$(filled.role)]->(entity)
}
CALL (statement, row) {
  UNWIND row.claims AS claim
  MATCH (source:Entity {id: claim.source})
  CREATE (statement)-[:ATTRIBUTED_TO {cue: claim.cue, order: claim.order}]->(source)
}
CALL (row) {
  UNWIND row.edges AS direct
  MATCH (subject:Entity {id: direct.subject})
  MATCH (object:Entity {id: direct.object})
  CREATE (subject)-[edge:$(direct.type)]->(object)
  SET edge = direct.properties
}
