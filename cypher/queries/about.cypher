// SPDX-License-Identifier: GPL-3.0-or-later
// title: Statements about an entity
// theme: entities
// question: In which statements does an entity take part, and in which role?
// parameters:
//   name: {type: string, example: plan, about: part of its name}
// columns: [entity, role, subject, relation, object, asserted, evidence, article]
MATCH (statement:Statement)-[role]->(entity:Entity)
WHERE toLower(entity.name) CONTAINS toLower($name)
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN entity.name AS entity, toLower(type(role)) AS role, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.asserted AS asserted, statement.evidence AS evidence, article.id AS article
ORDER BY entity, article, statement.begin, role, subject, object
