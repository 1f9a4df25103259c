// SPDX-License-Identifier: GPL-3.0-or-later
// The article itself; its text is kept, so that evidence can be checked in place.
MERGE (article:Article {id: $id})
SET article = $properties
