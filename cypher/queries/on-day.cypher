// SPDX-License-Identifier: GPL-3.0-or-later
// title: What happened on a day
// theme: timeline
// question: What do the articles date to one day, as a fact, a plan or a claim?
// parameters:
//   day: {type: date, example: "2025-12-02", about: the day}
// columns: [subject, relation, object, polarity, certainty, tense, claimedBy, evidence, article]
MATCH (statement:Statement)
USING INDEX statement:Statement(from)
WHERE statement.from <= $day AND statement.to >= $day AND statement.from >= $day - duration({days: 7})
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN subject.name AS subject, statement.relation AS relation, object.name AS object, statement.polarity AS polarity,
       statement.certainty AS certainty, statement.tense AS tense, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, subject, object, statement.id
