// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendar behind the constants of {@link Reading}. */
final class TimeReadings {

    private static final Pattern PART_OF_YEAR = Pattern.compile("\\d{4}-.*");
    private static final Pattern IN_YEAR = Pattern.compile("\\d{4}.*");
    private static final Map<String, Integer> MIDDLE_MONTHS = Map.of("SP", 4, "SU", 7, "FA", 10, "WI", 12);
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int DIGITS_OF_A_YEAR = 4;

    private TimeReadings() {}

    static Optional<TimeValue> clock(Found words, Moment moment) {
        int hour = words.number("hour");
        int minute = words.number("minute", 0);
        int full = words.has("half") ? hour % (HOURS / 2) + words.number("half") : hour;
        return full > HOURS || minute >= MINUTES
                ? Optional.empty()
                : Optional.of(new TimeValue("TIME", "%sT%02d:%02d".formatted(dayOfClock(words, moment), full, minute)));
    }

    /** "6 p.m. on 3 May", "6 p.m. tomorrow"; else the day that the text named last. */
    private static LocalDate dayOfClock(Found words, Moment moment) {
        if (words.has("weekday")) {
            return moment.weekday(weekdayOf(words));
        }
        if (words.has("day")) {
            return moment.published().plusDays(words.number("day"));
        }
        return words.has("month") ? moment.day(words.number("month"), words.number("date")) : moment.anchor();
    }

    private static DayOfWeek weekdayOf(Found words) {
        return DayOfWeek.of(words.number("weekday"));
    }

    static Optional<TimeValue> weekday(Found words, Moment moment) {
        LocalDate day = whichWeekday(words, moment);
        return words.has("part")
                ? Optional.of(new TimeValue("TIME", day + words.value("part")))
                : TimeValue.date(day.toString());
    }

    private static LocalDate whichWeekday(Found words, Moment moment) {
        DayOfWeek day = weekdayOf(words);
        if (!words.has("which")) {
            return moment.weekday(day);
        }
        int weeks = words.number("which");
        return weeks < 0
                ? moment.published().with(TemporalAdjusters.previous(day))
                : moment.published().with(DayOfWeek.MONDAY).plusWeeks(weeks).with(day);
    }

    static Optional<TimeValue> weekdayAfter(Found words, Moment moment) {
        return TimeValue.date(moment.anchor()
                .with(TemporalAdjusters.nextOrSame(weekdayOf(words)))
                .toString());
    }

    static Optional<TimeValue> weekend(Found words, Moment moment) {
        boolean now = moment.published().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int which = words.number("which", now ? 0 : -1);
        int weeks = moment.future() ? Math.max(which, 0) : which;
        return TimeValue.date(Moment.weekOf(moment.published().plusWeeks(weeks)) + "-WE");
    }

    static Optional<TimeValue> previousQuarter(Found words, Moment moment) {
        return TimeValue.date(Moment.quarterOf(moment.published().minusMonths(MONTHS_OF_A_QUARTER)));
    }

    /** "first-quarter profits" are those of a quarter that is over. */
    static Optional<TimeValue> quarter(Found words, Moment moment) {
        int number = words.number("ordinal");
        if (words.has("year") || words.has("whichYear")) {
            return TimeValue.date(year(words, moment) + "-Q" + number);
        }
        return TimeValue.date((words.has("hyphen") ? moment.past() : moment).quarter(number));
    }

    static Optional<TimeValue> halfYear(Found words, Moment moment) {
        return TimeValue.date(year(words, moment) + "-H" + words.number("ordinal"));
    }

    private static int year(Found words, Moment moment) {
        return words.number("year", moment.published().getYear() + words.number("whichYear", 0));
    }

    static Optional<TimeValue> samePeriod(Found words, Moment moment) {
        @Nullable String period = moment.lastPeriod();
        if (period != null && PART_OF_YEAR.matcher(period).matches()) {
            return TimeValue.date(yearsBefore(period, 1));
        }
        LocalDate then = moment.published().minusYears(1);
        Unit unit = words.has("unit") ? words.unit() : Unit.YEAR;
        return unit == Unit.WEEK ? Optional.empty() : TimeValue.date(Moment.shifted(then, 0, unit));
    }

    private static String yearsBefore(String period, int years) {
        return Integer.parseInt(period.substring(0, DIGITS_OF_A_YEAR)) - years + period.substring(DIGITS_OF_A_YEAR);
    }

    static Optional<TimeValue> ago(Found words, Moment moment) {
        return TimeValue.date(Moment.shifted(moment.published(), -words.number("count"), words.unit()));
    }

    static Optional<TimeValue> earlier(Found words, Moment moment) {
        Unit unit = words.unit();
        int count = words.number("count");
        @Nullable String period = moment.lastPeriod();
        if (unit == Unit.YEAR && period != null && IN_YEAR.matcher(period).matches()) {
            return TimeValue.date(yearsBefore(period, count));
        }
        return awayFromAnchor(-count, unit, moment);
    }

    static Optional<TimeValue> later(Found words, Moment moment) {
        return awayFromAnchor(words.number("count"), words.unit(), moment);
    }

    /** Hours before or after a day are on no certain day. */
    private static Optional<TimeValue> awayFromAnchor(int count, Unit unit, Moment moment) {
        return unit == Unit.HOUR ? Optional.empty() : TimeValue.date(Moment.shifted(moment.anchor(), count, unit));
    }

    static Optional<TimeValue> neighbour(Found words, Moment moment) {
        return TimeValue.date(Moment.shifted(moment.anchor(), words.number("neighbour"), words.unit()));
    }

    static Optional<TimeValue> period(Found words, Moment moment) {
        return TimeValue.date(Moment.shifted(moment.published(), words.number("which"), words.unit()));
    }

    static Optional<TimeValue> dayOfMonth(Found words, Moment moment) {
        int date = words.number("date");
        if (date < 1 || date > DAYS_OF_A_MONTH) {
            return Optional.empty();
        }
        LocalDate found = moment.day(words.number("month"), date);
        return TimeValue.date((words.has("weekday") ? nearest(found, weekdayOf(words)) : found).toString());
    }

    /** The same date of the year in which it falls on that day of the week. */
    private static LocalDate nearest(LocalDate date, DayOfWeek day) {
        return Stream.of(date, date.minusYears(1), date.plusYears(1))
                .filter(d -> d.getDayOfWeek() == day)
                .findFirst()
                .orElse(date);
    }

    static Optional<TimeValue> month(Found words, Moment moment) {
        int month = words.number("month");
        if (words.has("whichYear")) {
            return TimeValue.date(YearMonth.of(year(words, moment), month).toString());
        }
        if (!words.has("which")) {
            return TimeValue.date(moment.month(month).toString());
        }
        YearMonth now = YearMonth.from(moment.published());
        YearMonth same = YearMonth.of(now.getYear(), month);
        int which = words.number("which");
        boolean past = which < 0 && !same.isBefore(now);
        boolean ahead = which > 0 && !same.isAfter(now);
        return TimeValue.date(same.plusYears(past ? -1 : ahead ? 1 : 0).toString());
    }

    static Optional<TimeValue> season(Found words, Moment moment) {
        String season = words.value("season");
        int middle = Objects.requireNonNull(MIDDLE_MONTHS.get(season));
        int now = moment.published().getMonthValue();
        boolean over = now > middle + 1;
        boolean ahead = now < middle - 1;
        int years = words.has("which")
                ? whichSeason(words.number("which"), over, ahead)
                : moment.future() ? (over ? 1 : 0) : ahead ? -1 : 0;
        return TimeValue.date(moment.published().getYear() + years + "-" + season);
    }

    private static int whichSeason(int which, boolean over, boolean ahead) {
        return which < 0 && !over || which > 0 && !ahead ? which : 0;
    }

    static Optional<TimeValue> length(Found words, Moment moment) {
        return words.unit().length(Integer.toString(words.number("count", 1)));
    }

    static Optional<TimeValue> lengthAndHalf(Found words, Moment moment) {
        return words.unit().length(words.number("count") + ".5");
    }

    static Optional<TimeValue> someLength(Found words, Moment moment) {
        return words.unit().length("X");
    }
}
