// SPDX-License-Identifier: GPL-3.0-or-later
// Every article of the store.
MATCH (article:Article)
RETURN article.id AS id
