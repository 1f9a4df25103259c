// SPDX-License-Identifier: GPL-3.0-or-later
// title: Statements about anything
// theme: entities
// question: In which statements does an entity take part, and in which role?
// parameters:
//   name: {type: words, example: plan, about: its name}
// columns: [entity, role, subject, relation, object, asserted, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS entity
MATCH (entity)<-[role]-(statement:Statement)
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN entity.name AS entity, toLower(type(role)) AS role, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.asserted AS asserted, statement.evidence AS evidence, article.id AS article
ORDER BY entity, article, statement.begin, role, subject, object, statement.id
