// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who met whom
// about: Meetings, calls, visits and negotiations that the articles themselves assert. Click an edge and read its evidence.
MATCH meeting = (:Entity)-[:MET_WITH|SPOKE_WITH|VISITED|HOSTED|NEGOTIATED_WITH|MEDIATED]->(:Entity)
RETURN meeting
LIMIT 100
