// SPDX-License-Identifier: GPL-3.0-or-later
// title: Who is against whom
// about: Conflict in dark red, and opposition, accusations and threats in light red, all asserted.
MATCH conflict = (:Entity)-[:SANCTIONED|ATTACKED|KILLED|ARRESTED|COERCED|INVADED|PROTESTED|OPPOSED|REJECTED|ACCUSED|CRITICISED|THREATENED|INVESTIGATED]->(:Entity)
RETURN conflict
LIMIT 100
