// SPDX-License-Identifier: GPL-3.0-or-later
// title: Single-source claims
// theme: claims
// question: Which statements have one source alone, and no article that asserts them?
// columns: [source, subject, relation, object, articles]
MATCH (statement:Statement {polarity: 'positive'})-[:SUBJECT]->(subject:Entity),
      (statement)-[:OBJECT]->(object:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[claim:ATTRIBUTED_TO {order: 0}]->(source:Entity)
WITH subject, statement.relation AS relation, object, collect(DISTINCT source.name) AS sources,
     collect(statement.asserted) AS asserted, collect(DISTINCT article.id) AS articles
WHERE size(sources) = 1 AND none(fact IN asserted WHERE fact)
RETURN sources[0] AS source, subject.name AS subject, relation, object.name AS object, articles
ORDER BY source, subject, relation, object
