// SPDX-License-Identifier: GPL-3.0-or-later
// title: Claims against facts
// theme: claims
// question: Which claims deny what an article itself asserts, or claim what an article says is not so?
// parameters:
//   name: {type: words, default: "*", example: Hribar, about: name of who claims}
// columns: [source, subject, relation, object, polarity, claimEvidence, claimArticle, factEvidence, factArticle]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS source
MATCH (source)<-[:ATTRIBUTED_TO {order: 0}]-(claim:Statement)-[:SUBJECT]->(subject:Entity),
      (claim)-[:EVIDENCED_BY]->(claimArticle:Article)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (subject)<-[role:SUBJECT|OBJECT]-(fact:Statement {relation: claim.relation, certainty: 'certain', tense: 'nonFuture'})
WHERE fact.claimSources IS NULL AND fact.polarity <> claim.polarity
  AND CASE type(role)
    WHEN 'SUBJECT' THEN object IS NULL AND NOT (fact)-[:OBJECT]->() OR (fact)-[:OBJECT]->(object)
    ELSE (fact)-[:SUBJECT]->(object) AND fact.relation IN
      ['metWith', 'spokeWith', 'negotiatedWith', 'agreed', 'cooperatedWith', 'allyOf']
  END
MATCH (fact)-[:EVIDENCED_BY]->(factArticle:Article)
RETURN source.name AS source, subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, claim.evidence AS claimEvidence, claimArticle.id AS claimArticle,
       fact.evidence AS factEvidence, factArticle.id AS factArticle
ORDER BY source, claimArticle, claim.begin, factArticle, fact.begin, claim.id, fact.id
