// SPDX-License-Identifier: GPL-3.0-or-later
// title: Opposition
// theme: conflict
// question: Who opposes, rejects or criticises whom or what?
// parameters:
//   name: {type: string, default: "", example: Belgium, about: part of the name of who opposes or of what is opposed; empty for all}
// columns: [who, relation, whom, content, claimedBy, evidence, article]
MATCH (statement:Statement)-[:SUBJECT]->(who:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE statement.relation IN ['opposed', 'rejected', 'criticised']
  AND statement.polarity = 'positive' AND statement.certainty = 'certain'
OPTIONAL MATCH (statement)-[:OBJECT]->(whom:Entity)
OPTIONAL MATCH (statement)-[:CONTENT]->(content:Entity)
WITH statement, who, whom, content, article,
     [(statement)-[claim:ATTRIBUTED_TO]->(source) WHERE claim.order = 0 | source.name] AS claimedBy
WHERE toLower(who.name) CONTAINS toLower($name) OR toLower(coalesce(whom.name, '')) CONTAINS toLower($name)
RETURN who.name AS who, statement.relation AS relation, whom.name AS whom,
       coalesce(content.name, statement.content) AS content, claimedBy, statement.evidence AS evidence,
       article.id AS article
ORDER BY who, whom, article, statement.begin
