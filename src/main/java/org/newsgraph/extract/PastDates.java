// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.TimeRange;

/** Moves dates that name no year, and were read as coming ones, back before a verb in the past ("met on Tuesday"). */
final class PastDates {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_DAYS_OF_A_QUARTER = 93;

    private PastDates() {}

    static TimeRange before(@Nullable LocalDate published, TimeRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        boolean ahead = published != null && from != null && from.isAfter(published);
        if (!ahead || range.text().matches(".*\\d{4}.*")) {
            return range;
        }
        if (to == null) {
            return new TimeRange(from.minusYears(1), null, range.text());
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days == 1 && ChronoUnit.DAYS.between(published, from) <= DAYS_OF_A_WEEK) {
            return new TimeRange(from.minusWeeks(1), to.minusWeeks(1), range.text());
        }
        return days <= MOST_DAYS_OF_A_QUARTER
                ? new TimeRange(from.minusYears(1), to.minusYears(1), range.text())
                : range;
    }
}
