// SPDX-License-Identifier: GPL-3.0-or-later
// Which article makes the statement; the id may be cut short as long as one statement alone begins so.
MATCH (statement:Statement)-[:EVIDENCED_BY]->(article:Article)
WHERE statement.id STARTS WITH $statement
RETURN statement.id AS statement, article.id AS article
ORDER BY statement
LIMIT 2
