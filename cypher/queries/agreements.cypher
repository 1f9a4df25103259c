// SPDX-License-Identifier: GPL-3.0-or-later
// title: Agreements
// theme: positions
// question: Who agreed on or signed what, with whom, and who has not?
// parameters:
//   name: {type: words, default: "*", example: Macron, about: name of a party or of the agreement}
// columns: [party, relation, other, content, polarity, tense, claimedBy, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT|CONTENT]-(statement:Statement)
WHERE statement.relation IN ['agreed', 'signed'] AND statement.certainty = 'certain'
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(party:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(other:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:TOPIC]->(topic:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN party.name AS party, statement.relation AS relation, other.name AS other,
       coalesce(content.name, statement.content, topic.name, statement.topic) AS content,
       statement.polarity AS polarity, statement.tense AS tense, source.name AS claimedBy,
       statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, party, other, statement.id
