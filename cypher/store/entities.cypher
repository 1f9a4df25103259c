// SPDX-License-Identifier: GPL-3.0-or-later
// The entities whose ids come after one of them, some at once, with what all articles together say of each.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id AS id,
       COLLECT { UNWIND labels(entity) AS type WITH type WHERE type <> 'Entity' RETURN type ORDER BY type } AS types,
       entity.name AS name,
       coalesce(entity.aliases, []) AS aliases,
       entity.wikidata AS wikidata
