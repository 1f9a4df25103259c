// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.table.TimeRule;

/**
 * Moves dates that name no year to the side of the publication on which the verb's tense puts them: "met on Tuesday"
 * was the last one, "meets on Tuesday" is the next.
 */
public final class BareDates {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_DAYS_OF_A_QUARTER = 93;

    private BareDates() {}

    /** For a verb in the present: a single day that is not today's lies ahead. */
    public static TimeRange after(@Nullable LocalDate published, TimeRange range, Rules rules) {
        LocalDate from = range.from();
        if (published == null
                || from == null
                || !from.equals(range.to())
                || hasDigit(range)
                || !rules.isOn(TimeRule.DAY_AFTER_PUBLICATION)) {
            return range;
        }
        boolean recent = from.isBefore(published) && ChronoUnit.DAYS.between(from, published) < DAYS_OF_A_WEEK;
        return recent ? new TimeRange(from.plusWeeks(1), from.plusWeeks(1), range.text()) : range;
    }

    private static boolean hasDigit(TimeRange range) {
        return range.text().chars().anyMatch(Character::isDigit);
    }

    /** For a verb in the past: a day, month or quarter that was read as a coming one. */
    public static TimeRange before(@Nullable LocalDate published, TimeRange range, Rules rules) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (published == null
                || from == null
                || !from.isAfter(published)
                || namesYear(range)
                || !rules.isOn(TimeRule.DATE_BEFORE_PUBLICATION)) {
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

    private static boolean namesYear(TimeRange range) {
        return range.text().matches(".*\\d{4}.*");
    }
}
