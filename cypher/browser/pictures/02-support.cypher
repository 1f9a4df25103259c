// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who helps whom
// about: Support, pledges, aid and supplies, agreements and cooperation, all asserted.
MATCH help = (:Entity)-[:SUPPORTS|PLEDGED|AIDED|SUPPLIED|AGREED|SIGNED|COOPERATED_WITH]->(:Entity)
RETURN help
LIMIT 100
