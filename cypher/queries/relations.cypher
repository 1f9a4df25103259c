// SPDX-License-Identifier: GPL-3.0-or-later
// title: Relations
// theme: events
// question: How often is each relation stated, and how much of it is fact, claim, denial, plan or mere possibility?
// columns: [relation, statements, asserted, claimed, negative, future, uncertain]
MATCH (statement:Statement)
USING INDEX statement:Statement(relation)
WHERE statement.relation IS NOT NULL
RETURN statement.relation AS relation, count(*) AS statements, count(CASE WHEN statement.asserted THEN 1 END) AS asserted,
       count(statement.claimSources) AS claimed, count(CASE statement.polarity WHEN 'negative' THEN 1 END) AS negative,
       count(CASE statement.tense WHEN 'future' THEN 1 END) AS future,
       count(CASE WHEN statement.certainty <> 'certain' THEN 1 END) AS uncertain
ORDER BY statements DESC, relation
