// SPDX-License-Identifier: GPL-3.0-or-later
// title: Plans
// theme: timeline
// question: What is to come, when, and how sure is it?
// parameters:
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [from, to, subject, relation, object, certainty, claimedBy, evidence, article]
MATCH (statement:Statement {tense: 'future', polarity: 'positive'})-[:SUBJECT]->(subject:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
USING INDEX statement:Statement(tense)
WHERE $since <= coalesce(statement.from, $since) <= $until
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN statement.from AS from, statement.to AS to, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.certainty AS certainty, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, subject, object, statement.id
