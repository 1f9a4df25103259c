// SPDX-License-Identifier: GPL-3.0-or-later
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE
