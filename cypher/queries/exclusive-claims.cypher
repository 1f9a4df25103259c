// SPDX-License-Identifier: GPL-3.0-or-later
// title: Claims of one source alone
// theme: claims
// question: What does a source claim that no other source claims and no article asserts?
// parameters:
//   name: {type: words, example: Mirghani, about: name of who claims}
// columns: [source, subject, relation, object, polarity, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS source
MATCH (source)<-[:ATTRIBUTED_TO {order: 0}]-(claim:Statement)-[:SUBJECT]->(subject:Entity),
      (claim)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH source, claim, subject, object, article
WHERE NOT EXISTS {
  MATCH (subject)<-[role:SUBJECT|OBJECT]-(other:Statement {relation: claim.relation, polarity: claim.polarity})
  WHERE (other.claimSources IS NULL OR NOT (other)-[:ATTRIBUTED_TO {order: 0}]->(source))
    AND CASE type(role)
      WHEN 'SUBJECT' THEN object IS NULL AND NOT (other)-[:OBJECT]->() OR (other)-[:OBJECT]->(object)
      ELSE (other)-[:SUBJECT]->(object) AND other.relation IN
        ['metWith', 'spokeWith', 'negotiatedWith', 'agreed', 'cooperatedWith', 'allyOf']
    END
}
RETURN source.name AS source, subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, claim.evidence AS evidence, article.id AS article
ORDER BY source, article, claim.begin, subject, object, claim.id
