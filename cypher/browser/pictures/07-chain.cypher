// SPDX-License-Identifier: GPL-3.0-or-later
// title: A chain of meetings
// about: The longest of the shortest chains of meetings and calls between two people of this store.
MATCH (a:Person)-[:MET_WITH|SPOKE_WITH]-()
WITH DISTINCT a ORDER BY a.id LIMIT 100
WITH collect(a) AS people
UNWIND people AS a
UNWIND people AS b
WITH a, b WHERE a.id < b.id
MATCH chain = shortestPath((a)-[:MET_WITH|SPOKE_WITH*..8]-(b))
RETURN chain ORDER BY length(chain) DESC, a.id, b.id LIMIT 1
