// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity with the types and names that articles give it, a row for each way in which one does.
MATCH (entity:Entity)-[mentioned:MENTIONED_IN]->(:Article)
RETURN DISTINCT entity.id AS id, entity.wikidata AS wikidata, mentioned.type AS type, mentioned.name AS name,
       mentioned.aliases AS aliases
