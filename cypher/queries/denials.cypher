// SPDX-License-Identifier: GPL-3.0-or-later
// title: Denials
// theme: claims
// question: What is said not to be so, and by whom?
// columns: [subject, relation, object, deniedBy, evidence, article]
MATCH (statement:Statement {polarity: 'negative'})-[:SUBJECT]->(subject:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, statement.relation AS relation, object.name AS object,
       [(statement)-[claim:ATTRIBUTED_TO]->(source) WHERE claim.order = 0 | source.name] AS deniedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, subject, object
