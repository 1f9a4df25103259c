// SPDX-License-Identifier: GPL-3.0-or-later
// title: Events by PLOVER class and week
// theme: events
// question: How many asserted events of each PLOVER class does each week have?
// columns: [week, event, count]
MATCH (statement:Statement {asserted: true})-[:EVIDENCED_BY]->(article:Article)
WHERE statement.ploverEvent IS NOT NULL
WITH coalesce(statement.from, article.published) AS day, statement.ploverEvent AS event
WHERE day IS NOT NULL
RETURN date.truncate('week', day) AS week, event, count(*) AS count
ORDER BY week, event
