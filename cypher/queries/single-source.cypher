// SPDX-License-Identifier: GPL-3.0-or-later
// title: Single-source claims
// theme: claims
// question: Which claims rest on one source alone, without an article that asserts them?
// columns: [source, subject, relation, object, articles]
MATCH (claim:Statement)
USING INDEX claim:Statement(asserted)
WHERE claim.asserted = false AND claim.polarity = 'positive' AND claim.certainty = 'certain'
  AND claim.claimSources IS NOT NULL
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
WITH claim.relation AS relation, subject, object,
     claim.relation IN ['metWith', 'spokeWith', 'negotiatedWith', 'agreed', 'cooperatedWith', 'allyOf'] AS mutual
WITH DISTINCT relation, mutual, CASE WHEN mutual AND object.id < subject.id THEN object ELSE subject END AS subject,
     CASE WHEN mutual AND object.id < subject.id THEN subject ELSE object END AS object
MATCH (subject)<-[role:SUBJECT|OBJECT]-(statement:Statement)-[other:SUBJECT|OBJECT]->(object)
WHERE statement.relation = relation AND statement.polarity = 'positive' AND statement.certainty = 'certain'
  AND type(role) <> type(other) AND (mutual OR type(role) = 'SUBJECT')
MATCH (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
WITH relation, subject, object, article, statement, source
ORDER BY article.id
WITH relation, subject, object, collect(DISTINCT source) AS sources, collect(DISTINCT article.id) AS articles,
     count(CASE WHEN statement.asserted THEN 1 END) AS facts
WHERE size(sources) = 1 AND facts = 0
RETURN sources[0].name AS source, subject.name AS subject, relation, object.name AS object, articles
ORDER BY source, relation, subject, object, articles
