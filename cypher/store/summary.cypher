// SPDX-License-Identifier: GPL-3.0-or-later
// How many entities of each type, and how many statements of each relation.
RETURN
  COLLECT {
    MATCH (entity:Entity)
    UNWIND [label IN labels(entity) WHERE label <> 'Entity'] AS type
    WITH type, count(*) AS count
    ORDER BY count DESC, type
    RETURN {name: type, count: count}
  } AS types,
  COLLECT {
    MATCH (statement:Statement)
    WITH statement.relation AS relation, count(*) AS count,
         count(CASE WHEN statement.asserted THEN 1 END) AS asserted
    ORDER BY count DESC, relation
    RETURN {name: relation, count: count, asserted: asserted}
  } AS relations
