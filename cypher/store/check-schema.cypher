// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the user may make constraints; the name is of none of ours.
CREATE CONSTRAINT newsgraph_check IF NOT EXISTS FOR (article:Article) REQUIRE article.check IS UNIQUE
