// SPDX-License-Identifier: GPL-3.0-or-later
// title: Profile
// theme: entities
// question: Which relations does somebody or something have, with whom, and how often?
// parameters:
//   name: {type: words, example: Orbán, about: its name}
// columns: [entity, role, relation, others, statements, asserted]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS entity
MATCH (entity)<-[role:SUBJECT|OBJECT]-(statement:Statement)
OPTIONAL MATCH (statement)-[other:SUBJECT|OBJECT]->(partner:Entity)
WHERE type(other) <> type(role)
WITH entity, type(role) AS role, statement, partner
ORDER BY partner.name, partner.id
WITH entity, role, statement.relation AS relation, collect(DISTINCT partner.name) AS others,
     count(DISTINCT statement) AS statements,
     count(DISTINCT CASE WHEN statement.asserted THEN statement END) AS asserted
RETURN entity.name AS entity, toLower(role) AS role, relation, others, statements, asserted
ORDER BY entity, statements DESC, role DESC, relation, others, asserted
