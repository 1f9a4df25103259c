// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that most statements are about, for the guide.
MATCH (statement:Statement)-[:SUBJECT|OBJECT]->(entity:Entity)
WITH entity, count(DISTINCT statement) AS statements
ORDER BY statements DESC, entity.id
LIMIT 20
RETURN entity.id AS id, entity.name AS name, statements, COUNT { (entity)-[:MENTIONED_IN]->(:Article) } AS articles
ORDER BY statements DESC, id
