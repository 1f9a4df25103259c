// SPDX-License-Identifier: GPL-3.0-or-later
// title: Claims of unnamed sources
// theme: claims
// question: What is claimed by sources without a name, such as officials, diplomats and witnesses?
// columns: [source, cue, subject, relation, object, polarity, evidence, article]
MATCH (statement:Statement)
USING INDEX statement:Statement(asserted)
WHERE statement.asserted = false AND statement.claimSources IS NOT NULL
MATCH (statement)-[claim:ATTRIBUTED_TO {order: 0}]->(source:Entity)-[mentioned:MENTIONED_IN]->(article:Article),
      (statement)-[:EVIDENCED_BY]->(article), (statement)-[:SUBJECT]->(subject:Entity)
WHERE source.wikidata IS NULL AND NOT 'name' IN mentioned.kinds
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN source.name AS source, claim.cue AS cue, subject.name AS subject, statement.relation AS relation,
       object.name AS object, statement.polarity AS polarity, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, source, subject, object, statement.id
