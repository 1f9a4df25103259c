// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import org.newsgraph.rule.Rule;

/** The special cases of sums of money; {@code ontology/en/rules/money.psv} has an example of each. */
public enum MoneyRule implements Rule {
    ADDED_HUNDREDTHS,
    CURRENCY_SAID_TWICE,
    LETTER_BEFORE_MILLIONS,
    NO_BARE_SCALE,
    NO_CONVERSION,
    RANGE_AFTER_SIGN,
    RANGE_BEFORE_NAME,
    SUM_WITHOUT_NUMBER,
    WHOSE_DOLLARS;

    @Override
    public String id() {
        return Rule.id("money", this);
    }
}
