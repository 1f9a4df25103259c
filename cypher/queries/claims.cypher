// SPDX-License-Identifier: GPL-3.0-or-later
// title: Claims of a source
// theme: claims
// question: What does somebody claim that the articles themselves do not assert?
// parameters:
//   name: {type: words, default: "*", example: Ushakov, about: name of who claims}
// columns: [source, cue, subject, relation, object, polarity, certainty, tense, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS source
MATCH (source)<-[claim:ATTRIBUTED_TO {order: 0}]-(statement:Statement)-[:SUBJECT]->(subject:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN source.name AS source, claim.cue AS cue, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.polarity AS polarity, statement.certainty AS certainty,
       statement.tense AS tense, statement.evidence AS evidence, article.id AS article
ORDER BY source, article, statement.begin, subject, object, statement.id
