// SPDX-License-Identifier: GPL-3.0-or-later
// title: Conflict by pair and week
// theme: conflict
// question: Between which pairs do asserted hostile acts and words occur, week by week?
// parameters:
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [week, a, b, words, deeds]
CALL () {
  MATCH (dated:Statement {asserted: true})
  USING INDEX dated:Statement(from)
  WHERE $since <= dated.from <= $until AND dated.to <= dated.from + duration({days: 6})
  RETURN dated AS statement, dated.from AS day
  UNION ALL
  MATCH (article:Article)<-[:EVIDENCED_BY]-(undated:Statement {asserted: true})
  USING INDEX article:Article(published)
  WHERE $since <= article.published <= $until AND undated.from IS NULL
  RETURN undated AS statement, article.published AS day
}
WITH statement, day
WHERE statement.relation IN ['opposed', 'rejected', 'accused', 'criticised', 'threatened', 'investigated', 'sanctioned',
  'attacked', 'killed', 'arrested', 'coerced', 'protested', 'invaded']
MATCH (statement)-[:SUBJECT]->(subject:Entity), (statement)-[:OBJECT]->(object:Entity)
WITH date.truncate('week', day) AS week, statement.relation AS relation, subject.name <= object.name AS inOrder,
     subject, object
WITH week, CASE WHEN inOrder THEN subject ELSE object END AS a, CASE WHEN inOrder THEN object ELSE subject END AS b,
     relation IN ['opposed', 'rejected', 'accused', 'criticised', 'threatened'] AS spoken
WITH week, a, b, count(CASE WHEN spoken THEN 1 END) AS words, count(CASE WHEN NOT spoken THEN 1 END) AS deeds
RETURN week, a.name AS a, b.name AS b, words, deeds
ORDER BY week, words + deeds DESC, a, b, words DESC
