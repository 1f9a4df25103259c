// SPDX-License-Identifier: GPL-3.0-or-later
// title: Brokers
// theme: network
// question: Who deals with actors that do not deal with one another?
// parameters:
//   limit: {type: integer, default: "25", example: "10", about: how many actors}
// columns: [broker, partners, gaps]
MATCH (statement:Statement {asserted: true})-[:SUBJECT|OBJECT]->(broker:Entity)
USING INDEX statement:Statement(asserted)
WHERE statement.relation IN
  ['metWith', 'spokeWith', 'hosted', 'negotiatedWith', 'mediated', 'agreed', 'cooperatedWith', 'aided', 'pledged']
WITH DISTINCT broker
MATCH (broker)-[:MET_WITH|SPOKE_WITH|HOSTED|NEGOTIATED_WITH|MEDIATED|AGREED|COOPERATED_WITH|AIDED|PLEDGED]-(partner:Entity)
WHERE partner <> broker
WITH broker, collect(DISTINCT partner) AS partners
UNWIND partners AS one
UNWIND partners AS other
WITH broker, partners, one, other
WHERE one.id < other.id AND NOT EXISTS {
  (one)-[:MET_WITH|SPOKE_WITH|HOSTED|NEGOTIATED_WITH|MEDIATED|AGREED|COOPERATED_WITH|AIDED|PLEDGED]-(other)
}
RETURN broker.name AS broker, size(partners) AS partners, count(*) AS gaps
ORDER BY gaps DESC, partners DESC, broker
LIMIT $limit
