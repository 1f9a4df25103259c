// SPDX-License-Identifier: GPL-3.0-or-later
// title: Money
// about: Statements with an amount, who gives and who receives. Click a statement and read amount and currency.
MATCH (statement:Statement)
WHERE statement.amount IS NOT NULL
WITH statement ORDER BY statement.amount DESC LIMIT 12
MATCH money = (statement)-[:SUBJECT|OBJECT|RECIPIENT|BENEFICIARY|CONTENT]->(:Entity)
RETURN money
