// SPDX-License-Identifier: GPL-3.0-or-later
// The articles themselves; their text is kept, so that evidence can be checked in place.
UNWIND $rows AS row
MERGE (article:Article {id: row.article})
SET article = row.properties
