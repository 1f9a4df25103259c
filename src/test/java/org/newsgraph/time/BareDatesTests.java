// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.rule.Rules;

/** Which side of the publication a date without a year lies on. */
class BareDatesTests {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    @Test
    void movesTheComingDayBackBesideAVerbInThePast() {
        assertThat(BareDates.before(MONDAY, day(2, 12, "Tuesday"), Rules.ALL)).isEqualTo(day(25, 11, "Tuesday"));
    }

    @Test
    void movesTheComingMonthBackByAYear() {
        TimeRange coming = new TimeRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), "March");
        TimeRange last = new TimeRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31), "March");
        assertThat(BareDates.before(MONDAY, coming, Rules.ALL)).isEqualTo(last);
    }

    @Test
    void movesTheBeginningOfAnOpenRangeBackByAYear() {
        TimeRange coming = new TimeRange(LocalDate.of(2026, 3, 1), null, "March");
        assertThat(BareDates.before(MONDAY, coming, Rules.ALL))
                .isEqualTo(new TimeRange(LocalDate.of(2025, 3, 1), null, "March"));
    }

    @Test
    void leavesADateThatNamesItsYear() {
        TimeRange named = day(2, 12, "2 December 2025");
        assertThat(BareDates.before(MONDAY, named, Rules.ALL)).isEqualTo(named);
    }

    @Test
    void movesThePastDayAheadBesideAVerbInThePresent() {
        assertThat(BareDates.after(MONDAY, day(28, 11, "Friday"), Rules.ALL)).isEqualTo(day(5, 12, "Friday"));
    }

    @Test
    void leavesTheDayOfPublication() {
        assertThat(BareDates.after(MONDAY, day(1, 12, "Monday"), Rules.ALL)).isEqualTo(day(1, 12, "Monday"));
    }

    private static TimeRange day(int day, int month, String text) {
        LocalDate date = LocalDate.of(2025, month, day);
        return new TimeRange(date, date, text);
    }
}
