// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * From where a sentence counts its times.
 *
 * @param published the article's day
 * @param lastDay the day that the text named last; null where it named none
 * @param lastPeriod the month, quarter or year that the sentence named last; null where it named none
 * @param direction whether the time lies ahead
 */
public record Moment(
        LocalDate published, @Nullable LocalDate lastDay, @Nullable String lastPeriod, Direction direction) {

    private static final int HALF_YEAR = 6;

    LocalDate anchor() {
        return lastDay == null ? published : lastDay;
    }

    Moment past() {
        return new Moment(published, lastDay, lastPeriod, Direction.PAST);
    }

    boolean future() {
        return direction == Direction.FUTURE;
    }

    /** The nearest such day that lies in the direction of the verb; the day of publication itself counts. */
    LocalDate weekday(DayOfWeek day) {
        return published.with(future() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    YearMonth month(int month) {
        YearMonth now = YearMonth.from(published);
        YearMonth found = YearMonth.of(now.getYear(), month);
        if (future()) {
            return found.isBefore(now) ? found.plusYears(1) : found;
        }
        return found.isAfter(now) ? found.minusYears(1) : found;
    }

    LocalDate day(int month, int day) {
        LocalDate found = LocalDate.of(published.getYear(), month, 1).plusDays(day - 1L);
        return switch (direction) {
            case FUTURE -> found.isBefore(published) ? found.plusYears(1) : found;
            case PAST -> found.isAfter(published) ? found.minusYears(1) : found;
            case UNKNOWN ->
                found.isAfter(published.plusMonths(HALF_YEAR))
                        ? found.minusYears(1)
                        : found.isBefore(published.minusMonths(HALF_YEAR)) ? found.plusYears(1) : found;
        };
    }

    String quarter(int quarter) {
        int now = published.get(IsoFields.QUARTER_OF_YEAR);
        int year = published.getYear();
        if (future()) {
            return (quarter < now ? year + 1 : year) + "-Q" + quarter;
        }
        return (quarter > now ? year - 1 : year) + "-Q" + quarter;
    }

    static String quarterOf(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String weekOf(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The value of the day, week, month or year that lies so many of them away, no more exact than that. */
    static String shifted(LocalDate from, long count, Unit unit) {
        return switch (unit) {
            case HOUR -> from.toString();
            case DAY -> from.plusDays(count).toString();
            case WEEK -> weekOf(from.plusWeeks(count));
            case MONTH -> YearMonth.from(from).plusMonths(count).toString();
            case QUARTER -> quarterOf(from.plusMonths(3 * count));
            case YEAR -> Long.toString(from.getYear() + count);
            case DECADE -> Long.toString(from.getYear() + 10 * count);
            case CENTURY -> Long.toString(from.getYear() + 100 * count);
        };
    }
}
