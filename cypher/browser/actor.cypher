// SPDX-License-Identifier: GPL-3.0-or-later
// What is asserted of one entity; the guide puts an id in place of $id.
MATCH asserted = (actor:Entity {id: $id})-[edge]-(:Entity)
WHERE edge.statement IS NOT NULL
RETURN asserted
LIMIT 100
