// SPDX-License-Identifier: GPL-3.0-or-later
// Which server answers.
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
