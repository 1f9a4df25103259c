// SPDX-License-Identifier: GPL-3.0-or-later
// title: Attacks, arrests and killings
// theme: conflict
// question: Who attacked, killed, arrested or invaded whom, when and where, as a fact or as a claim?
// parameters:
//   name: {type: words, default: "*", example: Russia, about: name of who acts or suffers}
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [subject, relation, object, polarity, claimedBy, from, place, evidence, article]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS participant
MATCH (participant)<-[:SUBJECT|OBJECT]-(statement:Statement {tense: 'nonFuture'})
WHERE statement.relation IN ['attacked', 'killed', 'arrested', 'invaded']
WITH DISTINCT statement
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:EVIDENCED_BY]->(article:Article)
WHERE $since <= coalesce(statement.from, article.published, $since) <= $until
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (statement)-[:PLACE]->(place:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN subject.name AS subject, statement.relation AS relation, object.name AS object, statement.polarity AS polarity,
       source.name AS claimedBy, statement.from AS from, coalesce(place.name, statement.place) AS place,
       statement.evidence AS evidence, article.id AS article
ORDER BY from, article, statement.begin, subject, object, statement.id
