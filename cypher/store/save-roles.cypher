// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what fill the roles of statements.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (entity:Entity {id: row.entity})
CREATE (statement)-[:$(row.role)]->(entity)
