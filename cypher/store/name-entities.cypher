// SPDX-License-Identifier: GPL-3.0-or-later
// An entity's name is the longest that an article gives it, the first by alphabet of equally long ones; all others
// are its aliases. A row has the best of the names that are new, and all of them; most bring nothing new.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WITH entity, row, [entity.name] + coalesce(entity.aliases, []) AS known,
     CASE
       WHEN size(entity.name) > size(row.name) THEN entity.name
       WHEN size(entity.name) = size(row.name) AND entity.name <= row.name THEN entity.name
       ELSE row.name
     END AS name
WHERE entity.name IS NULL OR name <> entity.name OR any(new IN row.names WHERE NOT new IN known)
UNWIND known + row.names AS alias
WITH DISTINCT entity, name, alias
ORDER BY alias
WITH entity, name, collect(CASE WHEN alias <> name THEN alias END) AS aliases
SET entity.name = name, entity.aliases = aliases
