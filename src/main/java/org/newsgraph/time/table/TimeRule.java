// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import org.newsgraph.rule.Rule;

/** What tells times beside the rows of the tables. */
public enum TimeRule implements Rule {
    AMBIGUOUS_MONTH,
    AUXILIARY_OF_FUTURE,
    AUXILIARY_OF_PAST,
    DATE_BEFORE_PUBLICATION,
    DAY_AFTER_PUBLICATION,
    FULL_DATE,
    GERUND,
    JOINED_NEIGHBOURS,
    LAST_NAMED_DAY,
    LAST_NAMED_PERIOD,
    NAME_IN_SMALL_LETTERS,
    OPEN_BEGINNING,
    OPEN_END,
    PARTICIPLE,
    PART_OF_NAME,
    PLAN,
    PREPOSITION,
    VERB_IN_PAST,
    VERB_IN_PRESENT,
    WHOLE_WEEK;

    @Override
    public String id() {
        return Rule.id("time", this);
    }
}
