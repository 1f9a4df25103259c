// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.regex.Pattern;

/**
 * A row of the tables that says what looks like a sum of money and is none, ready for use; what does not matter around
 * it matches anything.
 */
record NoMoneyRule(String id, Pattern unit, NumberKind number, Pattern before, Pattern after) {

    private static final int LOOK_AROUND = 40;

    /**
     * Whether the number and its unit are no money where they stand, by this rule.
     *
     * @param begin where the number begins
     * @param end where the unit ends
     */
    boolean holds(String text, int begin, String said, int end, Numbers numbers) {
        return unit.matcher(text.substring(begin + said.length(), end)).matches()
                && number.holds(said, numbers)
                && before.matcher(text.substring(Math.max(0, begin - LOOK_AROUND), begin))
                        .matches()
                && after.matcher(text.substring(end, Math.min(text.length(), end + LOOK_AROUND)))
                        .matches();
    }
}
