// SPDX-License-Identifier: GPL-3.0-or-later
// title: Attacks, arrests and killings
// theme: conflict
// question: Who attacked, killed, arrested or invaded whom, as a fact or as somebody's claim?
// columns: [subject, relation, object, polarity, claimedBy, from, place, evidence, article]
MATCH (statement:Statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE statement.relation IN ['attacked', 'killed', 'arrested', 'invaded'] AND statement.tense = 'nonFuture'
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
RETURN subject.name AS subject, statement.relation AS relation, object.name AS object, statement.polarity AS polarity,
       [(statement)-[claim:ATTRIBUTED_TO]->(source) WHERE claim.order = 0 | source.name] AS claimedBy,
       statement.from AS from, place.name AS place, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, subject, object
