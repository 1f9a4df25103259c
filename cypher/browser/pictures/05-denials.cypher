// SPDX-License-Identifier: GPL-3.0-or-later
// title: What is denied or did not happen
// about: Negative statements with all their roles, and who denies.
MATCH denial = (statement:Statement {polarity: 'negative'})-[:SUBJECT|OBJECT|CONTENT|TOPIC|ATTRIBUTED_TO]->(:Entity)
RETURN denial
LIMIT 100
