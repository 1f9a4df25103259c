// SPDX-License-Identifier: GPL-3.0-or-later
// title: What is denied or did not happen
// about: Negative statements with all their roles, and who denies.
MATCH (statement:Statement {polarity: 'negative'})
WITH statement ORDER BY statement.id LIMIT 12
MATCH denial = (statement)-[:SUBJECT|OBJECT|CONTENT|TOPIC|ATTRIBUTED_TO]->(:Entity)
RETURN denial
