// SPDX-License-Identifier: GPL-3.0-or-later
// title: One article
// about: All that the article with most statements states, evidence and quotations included.
MATCH (article:Article)<-[:EVIDENCED_BY]-(statement:Statement)
WITH article, count(statement) AS statements ORDER BY statements DESC, article.id LIMIT 1
MATCH (article)<-[:EVIDENCED_BY]-(statement:Statement)
WITH article, statement ORDER BY statement.begin LIMIT 20
MATCH stated = (article)<-[:EVIDENCED_BY]-(statement)-[:SUBJECT|OBJECT]->(:Entity)
RETURN stated
