// SPDX-License-Identifier: GPL-3.0-or-later
// title: Claims of a source
// theme: claims
// question: What does somebody claim that the articles themselves do not assert?
// parameters:
//   source: {type: string, default: "", example: Ushakov, about: part of the source's name; empty for all}
// columns: [source, cue, subject, relation, object, polarity, certainty, tense, evidence, article]
MATCH (statement:Statement)-[claim:ATTRIBUTED_TO]->(source:Entity)
WHERE claim.order = 0 AND toLower(source.name) CONTAINS toLower($source)
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN source.name AS source, claim.cue AS cue, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.polarity AS polarity, statement.certainty AS certainty,
       statement.tense AS tense, statement.evidence AS evidence, article.id AS article
ORDER BY source, article, statement.begin, subject, object
