// SPDX-License-Identifier: GPL-3.0-or-later
// title: Evidence that does not hold
// theme: quality
// question: Which statements have no article, or evidence or a trigger that does not stand in its text where they say (none should)?
// columns: [statement, problem, article]
MATCH (statement:Statement)
USING INDEX statement:Statement(relation)
WHERE statement.relation IS NOT NULL
OPTIONAL MATCH (statement)-[at:EVIDENCED_BY]->(article:Article)
WITH statement, article,
     CASE
       WHEN article IS NULL THEN 'has no article'
       WHEN substring(article.text, at.begin, at.end - at.begin) <> statement.evidence THEN 'evidence is not in the text'
       WHEN substring(article.text, statement.triggerBegin, statement.triggerEnd - statement.triggerBegin)
         <> statement.trigger THEN 'trigger is not in the text'
     END AS problem
WHERE problem IS NOT NULL
RETURN statement.id AS statement, problem, article.id AS article
ORDER BY statement, article
