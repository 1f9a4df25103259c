// SPDX-License-Identifier: GPL-3.0-or-later
// title: Totals of aid
// theme: support
// question: How much has each giver pledged or given, by currency, as a fact and as claims and plans?
// parameters:
//   name: {type: words, default: "*", example: Germany, about: name of who gives}
// columns: [giver, currency, asserted, notAsserted, largest, statements]
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS giver
MATCH (giver)<-[:SUBJECT]-(statement:Statement)
WHERE statement.relation IN ['pledged', 'aided', 'supplied'] AND statement.polarity = 'positive'
  AND statement.amount IS NOT NULL
WITH giver, statement.currency AS currency, sum(CASE WHEN statement.asserted THEN statement.amount ELSE 0.0 END) AS asserted,
     sum(CASE WHEN statement.asserted THEN 0.0 ELSE statement.amount END) AS notAsserted,
     max(statement.amount) AS largest, count(*) AS statements
RETURN giver.name AS giver, currency, asserted, notAsserted, largest, statements
ORDER BY currency, asserted DESC, notAsserted DESC, giver
