// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who claims what
// about: What somebody else than the article says: each grey statement leads to its subject and object, and to who claims it. Such statements have no edge of their own.
MATCH (claim:Statement {asserted: false})-[:ATTRIBUTED_TO]->(:Entity)
WHERE claim.polarity = 'positive' AND claim.tense = 'nonFuture'
WITH claim ORDER BY claim.id LIMIT 10
MATCH said = (claim)-[:ATTRIBUTED_TO|SUBJECT|OBJECT]->(:Entity)
RETURN said
