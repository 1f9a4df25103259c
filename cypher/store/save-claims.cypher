// SPDX-License-Identifier: GPL-3.0-or-later
// Who claims a statement: order 0 is the nearest source, 1 the one who reports that claim, and so on.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (source:Entity {id: row.source})
CREATE (statement)-[:ATTRIBUTED_TO {cue: row.cue, order: row.order}]->(source)
