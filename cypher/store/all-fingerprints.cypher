// SPDX-License-Identifier: GPL-3.0-or-later
// What every article was made from when it was saved.
MATCH (article:Article)
RETURN article.id AS id, coalesce(article.fingerprint, '') AS fingerprint
