// SPDX-License-Identifier: GPL-3.0-or-later
// title: Amounts
// theme: support
// question: Which sums of money do statements name, by currency and relation, and where is the largest?
// columns: [currency, relation, statements, total, largest, evidence, article]
MATCH (statement:Statement)-[:EVIDENCED_BY]->(article:Article)
USING INDEX statement:Statement(relation)
WHERE statement.relation IS NOT NULL AND statement.amount IS NOT NULL
WITH statement, article
ORDER BY statement.amount DESC, article.id, statement.begin, statement.id
WITH statement.currency AS currency, statement.relation AS relation, count(*) AS statements,
     sum(statement.amount) AS total, max(statement.amount) AS largest,
     collect({evidence: statement.evidence, article: article.id})[0] AS where
RETURN currency, relation, statements, total, largest, where.evidence AS evidence, where.article AS article
ORDER BY currency, total DESC, relation
