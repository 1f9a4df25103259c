// SPDX-License-Identifier: GPL-3.0-or-later
// An entity's name is the longest that an article gives it, the first by alphabet of equally long ones; all others
// are its aliases.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[mentioned:MENTIONED_IN]->(:Article)
WITH entity, mentioned.name AS name, mentioned.aliases AS aliases
ORDER BY size(name) DESC, name
WITH entity, collect(name)[0] AS name, collect(DISTINCT name) + reduce(all = [], list IN collect(aliases) | all + list) AS names
UNWIND names AS alias
WITH DISTINCT entity, name, alias
ORDER BY alias
WITH entity, name, collect(CASE WHEN alias <> name THEN alias END) AS aliases
SET entity.name = name, entity.aliases = aliases
