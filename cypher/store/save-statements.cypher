// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of one article, with their subject and the passage that says so.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
CREATE (statement:Statement)
SET statement = row.properties
CREATE (statement)-[:EVIDENCED_BY {begin: statement.begin, end: statement.end}]->(article)
