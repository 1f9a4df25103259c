// SPDX-License-Identifier: GPL-3.0-or-later
// What entities are called and which types they have, by the articles that still mention them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[mentioned:MENTIONED_IN]->(:Article)
WITH entity, mentioned.name AS name, mentioned.aliases AS aliases, mentioned.type AS type
ORDER BY size(name) DESC, name
WITH entity, collect(name)[0] AS name, collect(DISTINCT type) AS types,
     collect(DISTINCT name) + reduce(all = [], list IN collect(aliases) | all + list) AS names
SET entity.name = name
REMOVE entity:$([label IN labels(entity) WHERE NOT label IN types + 'Entity'])
WITH entity, name, names
UNWIND names AS alias
WITH DISTINCT entity, name, alias
ORDER BY alias
WITH entity, collect(CASE WHEN alias <> name THEN alias END) AS aliases
SET entity.aliases = aliases
