// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who helps whom
// about: Support, praise, pledges, aid, supplies and agreements, all asserted, around the eight who have most.
MATCH (centre:Entity)-[edge:SUPPORTS|PLEDGED|AIDED|SUPPLIED|AGREED|SIGNED|COOPERATED_WITH|PRAISED]-()
WITH centre, count(edge) AS edges ORDER BY edges DESC, centre.id LIMIT 8
MATCH asserted = (centre)-[:SUPPORTS|PLEDGED|AIDED|SUPPLIED|AGREED|SIGNED|COOPERATED_WITH|PRAISED]-(:Entity)
RETURN asserted LIMIT 60
