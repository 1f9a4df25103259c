// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away the lock that a run which was killed left on the schema.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
