// SPDX-License-Identifier: GPL-3.0-or-later
// What articles were made from when they were saved.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.fingerprint AS fingerprint
