// SPDX-License-Identifier: GPL-3.0-or-later
// title: Positions
// theme: positions
// question: Who stands where on a proposal, an agreement or anything else that is disputed?
// parameters:
//   name: {type: words, example: loan, about: name of the matter}
// columns: [actor, relation, matter, polarity, certainty, tense, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS matter
MATCH (matter)<-[:OBJECT|CONTENT|TOPIC]-(statement:Statement)
WHERE statement.relation IN
  ['supports', 'praised', 'proposed', 'agreed', 'signed', 'opposed', 'rejected', 'criticised', 'protested']
WITH DISTINCT statement, matter
MATCH (statement)-[:SUBJECT]->(actor:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN actor.name AS actor, statement.relation AS relation, matter.name AS matter, statement.polarity AS polarity,
       statement.certainty AS certainty, statement.tense AS tense, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY matter, article, statement.begin, actor, statement.id
