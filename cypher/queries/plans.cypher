// SPDX-License-Identifier: GPL-3.0-or-later
// title: Plans
// theme: timeline
// question: What is to come, when, and how sure is it?
// columns: [from, to, subject, relation, object, certainty, claimedBy, evidence, article]
MATCH (statement:Statement {tense: 'future', polarity: 'positive'})-[:SUBJECT]->(subject:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN statement.from AS from, statement.to AS to, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.certainty AS certainty,
       [(statement)-[claim:ATTRIBUTED_TO]->(source) WHERE claim.order = 0 | source.name] AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, subject, object
