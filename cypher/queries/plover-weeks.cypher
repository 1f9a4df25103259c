// SPDX-License-Identifier: GPL-3.0-or-later
// title: Events by PLOVER class and week
// theme: events
// question: How many asserted events of each PLOVER class does each week have, without those that are dated to more than a week?
// parameters:
//   since: {type: date, default: "0001-01-01", example: "2025-12-01", about: first day}
//   until: {type: date, default: "9999-12-31", example: "2025-12-31", about: last day}
// columns: [week, event, count]
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
WITH date.truncate('week', day) AS week, statement.ploverEvent AS event
WHERE event IS NOT NULL
RETURN week, event, count(*) AS count
ORDER BY week, event
