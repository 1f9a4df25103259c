// SPDX-License-Identifier: GPL-3.0-or-later
// title: One article
// theme: sources
// question: What does one article state, in the order of its text?
// parameters:
//   article: {type: string, example: paris-talks, about: id of the article}
// columns: [begin, subject, relation, object, content, polarity, certainty, tense, claimedBy, evidence]
MATCH (article:Article {id: $article})<-[:EVIDENCED_BY]-(statement:Statement)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN statement.begin AS begin, subject.name AS subject, statement.relation AS relation, object.name AS object,
       coalesce(content.name, statement.content) AS content, statement.polarity AS polarity,
       statement.certainty AS certainty, statement.tense AS tense, source.name AS claimedBy,
       statement.evidence AS evidence
ORDER BY begin, statement.triggerBegin, subject, relation, object, statement.id
