// SPDX-License-Identifier: GPL-3.0-or-later
// title: Timeline of a pair
// theme: timeline
// question: What do the articles state between two actors, in order of time?
// parameters:
//   a: {type: string, example: Ukraine, about: part of one actor's name}
//   b: {type: string, example: Russia, about: part of the other's name}
// columns: [day, subject, relation, object, asserted, evidence, article]
MATCH (statement:Statement)-[:SUBJECT]->(subject:Entity),
      (statement)-[:OBJECT]->(object:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE (toLower(subject.name) CONTAINS toLower($a) AND toLower(object.name) CONTAINS toLower($b))
   OR (toLower(subject.name) CONTAINS toLower($b) AND toLower(object.name) CONTAINS toLower($a))
RETURN coalesce(statement.from, article.published) AS day, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.asserted AS asserted, statement.evidence AS evidence, article.id AS article
ORDER BY day, article, statement.begin, subject, object
