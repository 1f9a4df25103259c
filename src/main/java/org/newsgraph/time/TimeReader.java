// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Problems;
import org.newsgraph.pattern.WordSets;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.table.TimeRule;
import org.newsgraph.time.table.TimeWordSet;

/** Turns TIMEX3 values into days; safe to share between threads. */
public final class TimeReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int DAYS_OF_A_WEEK = 6;

    private final WordSets words;
    private final Pattern weeksBack;

    public TimeReader(Ontology ontology) {
        this.words = TimeWordSet.of(ontology.times(), new Problems());
        this.weeksBack = words.compile(".*\\b{roughUnit}\\b.*\\b{backwards}\\b.*", Pattern.CASE_INSENSITIVE);
    }

    /**
     * The days that a time means; empty for durations, repetitions and values without a date.
     *
     * @param text the words of the time, with the preposition that bounds it ("since")
     */
    public Optional<TimeRange> range(TimeSpan time, String text, String preposition, Rules rules) {
        return days(time.value(), text, rules).map(days -> {
            if (words.has(TimeWordSet.FROM_PREPOSITION, preposition) && rules.isOn(TimeRule.OPEN_END)) {
                return new TimeRange(days.from(), null, text);
            }
            return words.has(TimeWordSet.TO_PREPOSITION, preposition) && rules.isOn(TimeRule.OPEN_BEGINNING)
                    ? new TimeRange(null, days.to(), text)
                    : days;
        });
    }

    private Optional<TimeRange> days(String value, String text, Rules rules) {
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                LocalDate date = LocalDate.parse(day.group(1));
                return Optional.of(
                        rules.isOn(TimeRule.WHOLE_WEEK)
                                        && weeksBack.matcher(text).matches()
                                ? week(date, text)
                                : new TimeRange(date, date, text));
            }
            Matcher week = WEEK.matcher(value);
            if (week.matches()) {
                LocalDate inWeek = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.group(2)));
                TimeRange range = week(inWeek, text);
                return Optional.of(
                        week.group(3) == null
                                ? range
                                : new TimeRange(inWeek.with(DayOfWeek.SATURDAY), inWeek.with(DayOfWeek.SUNDAY), text));
            }
            if (MONTH.matcher(value).matches()) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new TimeRange(month.atDay(1), month.atEndOfMonth(), text));
            }
            Matcher quarter = QUARTER.matcher(value);
            if (quarter.matches()) {
                LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), 1, 1)
                        .with(IsoFields.QUARTER_OF_YEAR, Integer.parseInt(quarter.group(2)));
                LocalDate last = first.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
                return Optional.of(new TimeRange(first, last, text));
            }
            Matcher half = HALF.matcher(value);
            if (half.matches()) {
                int firstMonth = half.group(2).equals("1") ? 1 : 7;
                LocalDate first = LocalDate.of(Integer.parseInt(half.group(1)), firstMonth, 1);
                return Optional.of(
                        new TimeRange(first, first.plusMonths(5).with(TemporalAdjusters.lastDayOfMonth()), text));
            }
            Matcher decade = DECADE.matcher(value);
            if (decade.matches()) {
                LocalDate first = LocalDate.of(Integer.parseInt(decade.group(1)) * 10, 1, 1);
                return Optional.of(new TimeRange(first, first.plusYears(10).minusDays(1), text));
            }
            if (YEAR.matcher(value).matches()) {
                Year year = Year.parse(value);
                return Optional.of(new TimeRange(year.atDay(1), year.atDay(year.length()), text));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TimeRange week(LocalDate day, String text) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return new TimeRange(monday, monday.plusDays(DAYS_OF_A_WEEK), text);
    }
}
