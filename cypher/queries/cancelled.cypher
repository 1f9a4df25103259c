// SPDX-License-Identifier: GPL-3.0-or-later
// title: Encounters that did not come about
// theme: encounters
// question: Which meetings, visits, calls and talks did not take place or are called off?
// columns: [subject, relation, object, tense, from, saidBy, evidence, article]
MATCH (statement:Statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE statement.relation IN ['metWith', 'spokeWith', 'visited', 'attended', 'negotiatedWith', 'hosted']
  AND statement.polarity = 'negative'
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN subject.name AS subject, statement.relation AS relation, object.name AS object, statement.tense AS tense,
       statement.from AS from, source.name AS saidBy, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, subject, object, statement.id
