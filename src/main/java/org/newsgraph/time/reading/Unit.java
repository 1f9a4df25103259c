// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A length of the calendar. */
enum Unit {
    HOUR("PT%sH", 0),
    DAY("P%sD", 0),
    WEEK("P%sW", 0),
    MONTH("P%sM", 0),
    QUARTER("P%sQ", 0),
    YEAR("P%sY", 0),
    DECADE("P%sY", 10),
    CENTURY("P%sY", 100);

    private static final Pattern WHOLE = Pattern.compile("0*[1-9]\\d*");

    private final String length;
    private final int years;

    Unit(String length, int years) {
        this.length = length;
        this.years = years;
    }

    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** So many of them, in TIMEX3; years where there is no sign for the unit. */
    Optional<TimeValue> length(String count) {
        if (years == 0) {
            return Optional.of(new TimeValue("DURATION", length.formatted(count)));
        }
        return WHOLE.matcher(count).matches()
                ? Optional.of(new TimeValue("DURATION", length.formatted(Integer.parseInt(count) * years)))
                : Optional.empty();
    }
}
