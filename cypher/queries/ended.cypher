// SPDX-License-Identifier: GPL-3.0-or-later
// title: Ended or not done
// theme: timeline
// question: What does an article itself say has ended, was dropped, or was not done?
// columns: [subject, relation, object, content, from, evidence, article]
MATCH (statement:Statement {polarity: 'negative', certainty: 'certain', tense: 'nonFuture'})-[:SUBJECT]->(subject:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
USING INDEX statement:Statement(polarity)
WHERE statement.claimSources IS NULL
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
RETURN subject.name AS subject, statement.relation AS relation, object.name AS object,
       coalesce(content.name, statement.content) AS content, statement.from AS from, statement.evidence AS evidence,
       article.id AS article
ORDER BY article, statement.begin, subject, object, statement.id
