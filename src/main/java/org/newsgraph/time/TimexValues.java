// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What later times can be counted from: values that name a day, or a longer period. */
final class TimexValues {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2}|-Q[1-4]|-H[12])?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    private TimexValues() {}

    static Optional<LocalDate> day(String value) {
        Matcher day = DAY.matcher(value);
        return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    }

    /** Whether it is a month, a quarter, half a year or a year. */
    static boolean isPeriod(String value) {
        return PERIOD.matcher(value).matches();
    }
}
