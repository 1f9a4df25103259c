// SPDX-License-Identifier: GPL-3.0-or-later
// The direct edge of each asserted statement that has an object.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
