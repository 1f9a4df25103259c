// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who is against whom
// about: Conflict in dark red, opposition, accusations and threats in light red, all asserted, around the eight who have most.
MATCH (centre:Entity)-[edge:SANCTIONED|ATTACKED|KILLED|ARRESTED|COERCED|INVADED|MOBILISED|PROTESTED|OPPOSED|REJECTED|ACCUSED|CRITICISED|THREATENED|INVESTIGATED]-()
WITH centre, count(edge) AS edges ORDER BY edges DESC, centre.id LIMIT 8
MATCH asserted = (centre)-[:SANCTIONED|ATTACKED|KILLED|ARRESTED|COERCED|INVADED|MOBILISED|PROTESTED|OPPOSED|REJECTED|ACCUSED|CRITICISED|THREATENED|INVESTIGATED]-(:Entity)
RETURN asserted LIMIT 60
