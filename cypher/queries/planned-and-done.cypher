// SPDX-License-Identifier: GPL-3.0-or-later
// title: Planned and then done
// theme: timeline
// question: Which plans does a later article, or another one of the same day, report as done?
// columns: [subject, relation, object, planEvidence, planArticle, doneEvidence, doneArticle]
MATCH (plan:Statement {tense: 'future', polarity: 'positive'})-[:EVIDENCED_BY]->(planArticle:Article)
USING INDEX plan:Statement(tense)
MATCH (plan)-[:SUBJECT]->(subject:Entity), (plan)-[:OBJECT]->(object:Entity)
MATCH (subject)<-[first:SUBJECT|OBJECT]-(done:Statement {relation: plan.relation})-[second:SUBJECT|OBJECT]->(object)
WHERE done.tense = 'nonFuture' AND done.polarity = 'positive' AND done.certainty = 'certain'
  AND (type(first) = 'SUBJECT' AND type(second) = 'OBJECT'
    OR type(first) = 'OBJECT' AND type(second) = 'SUBJECT' AND plan.relation IN
      ['metWith', 'spokeWith', 'negotiatedWith', 'agreed', 'cooperatedWith', 'allyOf'])
MATCH (done)-[:EVIDENCED_BY]->(doneArticle:Article)
WHERE doneArticle <> planArticle AND doneArticle.published >= planArticle.published
  AND coalesce(done.from, doneArticle.published) >= coalesce(plan.from, planArticle.published)
RETURN subject.name AS subject, plan.relation AS relation, object.name AS object, plan.evidence AS planEvidence,
       planArticle.id AS planArticle, done.evidence AS doneEvidence, doneArticle.id AS doneArticle
ORDER BY planArticle, plan.begin, doneArticle, done.begin, plan.id, done.id
