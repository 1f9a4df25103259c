// SPDX-License-Identifier: GPL-3.0-or-later
// What the article was made from when it was saved.
MATCH (article:Article {id: $id})
RETURN article.fingerprint AS fingerprint
