// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words of {@link TimeRules} mean at a moment; the groups of each method are those of its rule. */
final class TimeReadings {

    private static final List<String> DAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");
    private static final Map<String, String> PARTS =
            Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, Integer> SEASON_MONTHS =
            Map.of("spring", 4, "summer", 7, "autumn", 10, "fall", 10, "winter", 12);

    private TimeReadings() {}

    static Optional<TimeRules.Value> value(String type, String value) {
        return Optional.of(new TimeRules.Value(type, value));
    }

    static Optional<TimeRules.Value> date(String value) {
        return value("DATE", value);
    }

    static Optional<TimeRules.Value> duration(String count, String unit) {
        String plain = unit.toLowerCase(Locale.ROOT);
        if (plain.equals("decade") || plain.equals("centur")) {
            int years = count.matches("\\d+") ? Integer.parseInt(count) * (plain.equals("decade") ? 10 : 100) : 0;
            return years == 0 ? Optional.empty() : value("DURATION", "P" + years + "Y");
        }
        return value(
                "DURATION",
                (plain.equals("hour") ? "PT" : "P")
                        + count
                        + plain.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    static int number(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(plain.charAt(0))) {
            return Integer.parseInt(plain);
        }
        List<String> names = List.of(
                "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        return switch (plain) {
            case "a", "an" -> 1;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            default -> names.indexOf(plain);
        };
    }

    static DayOfWeek dayOfWeek(String stem) {
        return DayOfWeek.of(DAYS.indexOf(stem.toLowerCase(Locale.ROOT)) + 1);
    }

    static int monthOf(String name) {
        String stem = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(stem)
                + 1;
    }

    static int year(@Nullable String which, Moment moment) {
        int year = moment.published().getYear();
        return which == null
                ? year
                : which.equalsIgnoreCase("last") ? year - 1 : which.equalsIgnoreCase("next") ? year + 1 : year;
    }

    static Optional<TimeRules.Value> clock(MatchResult w, Moment m) {
        int hour;
        int minute = 0;
        if (w.group(2) != null) {
            hour = Integer.parseInt(w.group(2)) % 12 + (w.group(4).equalsIgnoreCase("p") ? 12 : 0);
            minute = w.group(3) == null ? 0 : Integer.parseInt(w.group(3));
        } else if (w.group(5) != null) {
            hour = Integer.parseInt(w.group(5));
            minute = Integer.parseInt(w.group(6));
        } else if (w.group(7) != null) {
            hour = Integer.parseInt(w.group(7));
            minute = Integer.parseInt(w.group(8));
        } else {
            hour = w.group(9).equalsIgnoreCase("noon") ? 12 : 0;
        }
        LocalDate day = w.group(10) != null ? m.weekday(dayOfWeek(w.group(10))) : dayAfterClock(w, m);
        return hour > 24 || minute > 59 ? Optional.empty() : value("TIME", "%sT%02d:%02d".formatted(day, hour, minute));
    }

    /** "6 p.m. on 3 May", "6 p.m. tomorrow"; else the day that the text named last. */
    static LocalDate dayAfterClock(MatchResult w, Moment m) {
        if (w.group(11) != null) {
            return m.published()
                    .plusDays(
                            switch (w.group(11).toLowerCase(Locale.ROOT)) {
                                case "tomorrow" -> 1;
                                case "yesterday" -> -1;
                                default -> 0;
                            });
        }
        if (w.group(12) != null) {
            return m.day(monthOf(w.group(12)), Integer.parseInt(w.group(13)));
        }
        if (w.group(14) != null) {
            return m.day(monthOf(w.group(15)), Integer.parseInt(w.group(14)));
        }
        return m.anchor();
    }

    static Optional<TimeRules.Value> everyWeek(String stem) {
        return value("SET", "XXXX-WXX-" + dayOfWeek(stem).getValue());
    }

    static Optional<TimeRules.Value> weekday(MatchResult w, Moment m) {
        DayOfWeek day = dayOfWeek(w.group(3));
        String which = w.group(2) == null ? "" : w.group(2).toLowerCase(Locale.ROOT);
        LocalDate found =
                switch (which) {
                    case "last" -> m.published().with(TemporalAdjusters.previous(day));
                    case "next" ->
                        m.published().with(DayOfWeek.MONDAY).plusWeeks(1).with(day);
                    case "this" -> m.published().with(day);
                    default -> m.weekday(day);
                };
        return w.group(4) == null
                ? date(found.toString())
                : value("TIME", found + PARTS.get(w.group(4).toLowerCase(Locale.ROOT)));
    }

    static Optional<TimeRules.Value> weekend(MatchResult w, Moment m) {
        String words = w.group(1).toLowerCase(Locale.ROOT);
        boolean now = m.published().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean this_ = words.startsWith("this") || words.contains("coming");
        int weeks = words.startsWith("next") ? 1 : now && !words.startsWith("last") || m.future() || this_ ? 0 : -1;
        return date(Moment.weekOf(m.published().plusWeeks(weeks)) + "-WE");
    }

    static Optional<TimeRules.Value> quarter(MatchResult w, Moment m) {
        String ordinal = w.group(2).toLowerCase(Locale.ROOT);
        @Nullable String year = w.group(4) != null ? w.group(4) : w.group(5);
        if (ordinal.equals("last") && year == null && w.group(6) == null) {
            return date(Moment.quarterOf(m.published().minusMonths(3)));
        }
        int number =
                switch (ordinal.charAt(0)) {
                    case 'f' -> ordinal.equals("first") ? 1 : 4;
                    case 's', '2' -> 2;
                    case 't', '3' -> 3;
                    case '1' -> 1;
                    default -> 4;
                };
        return date(
                year != null
                        ? year + "-Q" + number
                        : w.group(6) != null && !w.group(6).equalsIgnoreCase("the")
                                ? year(w.group(6), m) + "-Q" + number
                                : (w.group(1).contains("-") ? m.past() : m).quarter(number));
    }

    static Optional<TimeRules.Value> half(MatchResult w, Moment m) {
        String year = w.group(3) != null ? w.group(3) : Integer.toString(year(w.group(4), m));
        return date(year + (w.group(2).equalsIgnoreCase("first") ? "-H1" : "-H2"));
    }

    static Optional<TimeRules.Value> samePeriod(MatchResult w, Moment m) {
        @Nullable String period = m.lastPeriod();
        if (period != null && period.matches("\\d{4}-.*")) {
            return date(Integer.parseInt(period.substring(0, 4)) - 1 + period.substring(4));
        }
        return switch (w.group(2).toLowerCase(Locale.ROOT)) {
            case "month" -> date(YearMonth.from(m.published()).minusYears(1).toString());
            case "quarter" -> date(Moment.quarterOf(m.published().minusYears(1)));
            case "week" -> Optional.empty();
            default -> date(Integer.toString(m.published().getYear() - 1));
        };
    }

    static Optional<TimeRules.Value> distance(MatchResult w, Moment m) {
        int count = number(w.group(2));
        String unit = w.group(3).toLowerCase(Locale.ROOT);
        String way = w.group(4).toLowerCase(Locale.ROOT);
        if (unit.equals("hour")) {
            return way.equals("ago") ? date(m.published().toString()) : Optional.empty();
        }
        @Nullable String period = m.lastPeriod();
        if (way.equals("earlier") && unit.equals("year") && period != null && period.matches("\\d{4}.*")) {
            return date(Integer.parseInt(period.substring(0, 4)) - count + period.substring(4));
        }
        LocalDate from = way.equals("ago") ? m.published() : m.anchor();
        return date(Moment.shifted(from, way.equals("later") ? count : -count, unit));
    }

    static Optional<TimeRules.Value> neighbour(MatchResult w, Moment m) {
        boolean back = w.group(2).toLowerCase(Locale.ROOT).startsWith("pre");
        return date(Moment.shifted(m.anchor(), back ? -1 : 1, w.group(3).toLowerCase(Locale.ROOT)));
    }

    static Optional<TimeRules.Value> dayOfMonth(MatchResult w, Moment m) {
        int month = monthOf(w.group(3) != null ? w.group(3) : w.group(6));
        int day = Integer.parseInt(w.group(4) != null ? w.group(4) : w.group(5));
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        LocalDate found = m.day(month, day);
        if (w.group(2) != null) {
            DayOfWeek wanted = dayOfWeek(w.group(2));
            found = Stream.of(found, found.minusYears(1), found.plusYears(1))
                    .filter(d -> d.getDayOfWeek() == wanted)
                    .findFirst()
                    .orElse(found);
        }
        return date(found.toString());
    }

    static Optional<TimeRules.Value> month(MatchResult w, Moment m) {
        int month = monthOf(w.group(3));
        if (w.group(4) != null) {
            return date(YearMonth.of(year(w.group(4), m), month).toString());
        }
        YearMonth now = YearMonth.from(m.published());
        YearMonth same = YearMonth.of(now.getYear(), month);
        String which = w.group(2) == null ? "" : w.group(2).toLowerCase(Locale.ROOT);
        YearMonth found =
                switch (which) {
                    case "last" -> same.isBefore(now) ? same : same.minusYears(1);
                    case "next" -> same.isAfter(now) ? same : same.plusYears(1);
                    case "this" -> same;
                    default -> m.month(month);
                };
        return date(found.toString());
    }

    static Optional<TimeRules.Value> season(MatchResult w, Moment m) {
        String season = w.group(3).toLowerCase(Locale.ROOT);
        String which = w.group(2) == null ? "" : w.group(2).toLowerCase(Locale.ROOT);
        int month = SEASON_MONTHS.getOrDefault(season, 7);
        int year = m.published().getYear();
        boolean over = m.published().getMonthValue() > month + 1;
        boolean ahead = m.published().getMonthValue() < month - 1;
        int found =
                switch (which) {
                    case "last" -> over ? year : year - 1;
                    case "next" -> ahead ? year : year + 1;
                    case "this" -> year;
                    default -> m.future() ? (over ? year + 1 : year) : ahead ? year - 1 : year;
                };
        return date(found + "-" + SEASONS.get(season));
    }
}
