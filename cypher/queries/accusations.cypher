// SPDX-License-Identifier: GPL-3.0-or-later
// title: Accusations
// theme: conflict
// question: Who accuses whom of what, and which denials about the accused does the same article report?
// parameters:
//   name: {type: words, default: "*", example: Emirates, about: name of who accuses or is accused}
// columns: [who, whom, content, claimedBy, denials, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {relation: 'accused', polarity: 'positive'})
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN who.name AS who, whom.name AS whom, coalesce(content.name, statement.content) AS content,
       source.name AS claimedBy,
       COLLECT {
         MATCH (whom)<-[:SUBJECT]-(denial:Statement {polarity: 'negative'})-[:EVIDENCED_BY]->(article)
         WHERE denial.claimSources IS NOT NULL AND denial.tense = 'nonFuture'
         RETURN denial.evidence AS words
         ORDER BY denial.begin, words, denial.id
       } AS denials, statement.evidence AS evidence, article.id AS article
ORDER BY who, whom, article, statement.begin, statement.id
