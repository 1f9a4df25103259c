// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who met whom
// about: Meetings, calls, visits and negotiations that the articles themselves assert, around the eight who have most. Click an edge and read its evidence.
MATCH (centre:Entity)-[edge:MET_WITH|SPOKE_WITH|VISITED|HOSTED|NEGOTIATED_WITH|MEDIATED]-()
WITH centre, count(edge) AS edges ORDER BY edges DESC, centre.id LIMIT 8
MATCH asserted = (centre)-[:MET_WITH|SPOKE_WITH|VISITED|HOSTED|NEGOTIATED_WITH|MEDIATED]-(:Entity)
RETURN asserted LIMIT 60
