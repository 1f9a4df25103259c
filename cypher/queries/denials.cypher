// SPDX-License-Identifier: GPL-3.0-or-later
// title: Denials
// theme: claims
// question: Who says that something is not so, was not so or will not be so?
// parameters:
//   name: {type: words, default: "*", example: Greer, about: name of who denies}
// columns: [deniedBy, cue, subject, relation, object, tense, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS source
MATCH (source)<-[claim:ATTRIBUTED_TO {order: 0}]-(statement:Statement {polarity: 'negative'})-[:SUBJECT]->(subject:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN source.name AS deniedBy, claim.cue AS cue, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.tense AS tense, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, deniedBy, subject, object, statement.id
