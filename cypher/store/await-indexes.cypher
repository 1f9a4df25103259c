// SPDX-License-Identifier: GPL-3.0-or-later
// Waits until every index can be used; seconds.
CALL db.awaitIndexes(300)
