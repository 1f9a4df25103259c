// SPDX-License-Identifier: GPL-3.0-or-later
// The highest version of the schema that the store has a record of.
MATCH (version:__Neo4jMigration)
RETURN coalesce(max(toInteger(version.version)), 0) AS version
