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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How news writes times that depend on the day of publication, each with its TIMEX3 value.
 *
 * <p>The named group {@code t} is the time; what else a pattern holds is the context that it needs.
 */
final class TimeRules {

    /** What a rule makes of its words. */
    record Value(String type, String value) {}

    /** @param read empty where the words are no such time after all */
    record Rule(Pattern pattern, Reading read) {}

    interface Reading {
        Optional<Value> of(MatchResult words, Moment moment);
    }

    static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
    static final String COUNT = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
            + "|thirty|forty|fifty|\\d{1,3}";
    private static final String WEEKDAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String PART = "morning|afternoon|evening|night";
    private static final String ZONE = "GMT|UTC|CET|CEST|EST|EDT|ET|BST|IST|PST|PT|local time|Moscow time";
    private static final String ORDINAL = "first|second|third|fourth|final|last|1st|2nd|3rd|4th";
    private static final List<String> DAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");
    private static final Map<String, String> PARTS =
            Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, Integer> SEASON_MONTHS =
            Map.of("spring", 4, "summer", 7, "autumn", 10, "fall", 10, "winter", 12);

    /** In the order in which they claim their words. */
    static final List<Rule> ALL = List.of(
            rule(
                    "(?<t>(?:(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\b\\.?|\\b(\\d{1,2})[:.](\\d{2})(?= (?:" + ZONE
                            + "))|\\b(\\d{2})(\\d{2})(?= (?:" + ZONE
                            + "))|\\b(noon|midnight)\\b)(?: (?:" + ZONE + ")\\b)?(?:,? (?:on )?" + WEEKDAY
                            + "\\b)?(?: (today|tomorrow|yesterday)\\b)?)"
                            + "(?:(?= (?:on )?(?:(" + MONTHS + ") (\\d{1,2})|(\\d{1,2}) (" + MONTHS + "))\\b))?",
                    TimeRules::clock),
            rule("(?<t>(?:every|each) " + WEEKDAY + ")\\b", (w, m) -> everyWeek(w.group(2))),
            rule("\\bon (?<t>" + WEEKDAY + "s)\\b", (w, m) -> everyWeek(w.group(2))),
            rule(
                    "(?<=(?:from|between) \\w{6,9} (?:to|and|until|through) )(?<t>" + WEEKDAY + ")\\b",
                    (w, m) -> date(m.anchor()
                            .with(TemporalAdjusters.nextOrSame(dayOfWeek(w.group(2))))
                            .toString())),
            rule(
                    "(?<t>the (week|month|year) before last)\\b",
                    (w, m) -> date(Moment.shifted(m.published(), -2, w.group(2).toLowerCase(Locale.ROOT)))),
            rule(
                    "(?<![\\w-])(?<!every )(?<!each )(?:on |early |late |by |since |until )?(?<t>(?:(last|next|this) )?"
                            + WEEKDAY + "(?: (" + PART + "))?)\\b(?!,? (?:the )?\\d{1,2}\\b|,? (?:" + MONTHS + ") \\d)",
                    TimeRules::weekday),
            rule("(?<t>(?:the |this |last |next |the past |the coming )?weekend)\\b", TimeRules::weekend),
            rule(
                    "(?<t>(?:the |this )?(" + ORDINAL
                            + ")[- ]quarter)(?<!in the last quarter)\\b(?!-?finals?| of an? | century)"
                            + "(?<u> of (?:fiscal )?(\\d{4})| (\\d{4})| of (this|last|next|the) year)?",
                    TimeRules::quarter),
            rule("(?<t>(?:the )?(first|second) half of (?:(\\d{4})|(this|last|next|the) year))\\b", TimeRules::half),
            rule(
                    "(?<t>(?:the )?(?:same|corresponding) (period|month|quarter|week) (?:(?:of |in )?(?:last year|the"
                            + " (?:previous|prior|preceding) year)|a year (?:ago|earlier|before)))\\b",
                    TimeRules::samePeriod),
            rule(
                    "(?<t>(" + COUNT + ") (hour|day|week|month|year|decade)s? (ago|earlier|later))\\b",
                    TimeRules::distance),
            rule("(?<t>(?:many |several )?(year|decade|month|week)s ago)\\b", (w, m) -> date("PAST_REF")),
            rule("(?<t>the (previous|next|following|preceding) (day|week|month|year))\\b", TimeRules::neighbour),
            rule("(?<t>Sept(?:ember|\\.)? 11(?:th)?)(?= (?:\\w+ )?(?:attack|hijack))", (w, m) -> date("2001-09-11")),
            rule(
                    "(?<t>(?:" + WEEKDAY + ",? )?(?:(" + MONTHS
                            + ") (\\d{1,2})(?:st|nd|rd|th)?|(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTHS
                            + ")))(?![\\w:]|,? ?\\d{4}|[.,]\\d|,? (?:this|last|next) year)",
                    TimeRules::dayOfMonth),
            rule(
                    "(?:\\b(?:in|since|until|till|by|of|from|to|for|during|before|after|through) )?(?<t>(?:(last|next"
                            + "|this) |(?:early|late|mid)[ -]{1,2})?(" + MONTHS
                            + ")(?:(?: of|,)? (this|last|next) year)?)"
                            + "(?![\\w-]|,? \\d|,? '\\d)",
                    TimeRules::month),
            rule("(?<t>(?:mid|early|late)[- ]{1,2}((?:19|20)\\d\\d))\\b(?!-)", (w, m) -> date(w.group(2))),
            rule(
                    "(?:from|between) (?<t>((?:1[5-9]|20)\\d\\d))(?= (?:to|and|until|till) (?:1[5-9]|20)\\d\\d\\b)",
                    (w, m) -> date(w.group(2))),
            rule(
                    "(?:from|between) (?:1[5-9]|20)\\d\\d (?:to|and|until|till) (?<t>((?:1[5-9]|20)\\d\\d))\\b",
                    (w, m) -> date(w.group(2))),
            rule("(?<t>(?:the )?(?:early |late |mid-? ?)?((?:1[5-9]|20)\\d)0'?s)\\b", (w, m) -> date(w.group(2))),
            rule("(?:the |and )(?<t>(?:early |late |mid-? ?)?'?([2-9])0'?s)\\b", (w, m) -> date("19" + w.group(2))),
            rule("(?<t>(last|this|next) (spring|summer|autumn|fall|winter))\\b", TimeRules::season),
            rule("in (?<t>the (x)?(spring|summer|autumn|fall|winter))\\b(?! of)", TimeRules::season),
            rule(
                    "(?<t>(" + COUNT + ") and a half (hour|day|week|month|year|decade)s)\\b",
                    (w, m) -> duration(number(w.group(2)) + ".5", w.group(3))),
            rule(
                    "(?<t>(" + COUNT + ")(?: (?:straight|consecutive|long|full|more|further|whole|successive))+"
                            + " (hour|day|week|month|year|decade)s?)\\b",
                    (w, m) -> duration(Integer.toString(number(w.group(2))), w.group(3))),
            rule("(?<t>half an hour)\\b", (w, m) -> value("DURATION", "PT30M")),
            rule(
                    "(?<t>half a (century|decade))\\b",
                    (w, m) -> value("DURATION", w.group(2).startsWith("c") ? "P50Y" : "P5Y")),
            rule(
                    "(?<t>(?:(?:over|nearly|almost|about|more than) )?(" + COUNT
                            + ") (decade|centur)(?:ies|y|s)?)\\b(?! (?:ago|earlier|later))",
                    (w, m) -> duration(Integer.toString(number(w.group(2))), w.group(3))),
            rule(
                    "(?<t>(day|week|month|year|decade)-long|single-(day|year))\\b",
                    (w, m) -> duration("1", w.group(2) == null ? w.group(3) : w.group(2))),
            rule("(?<t>decades-long|decades)\\b(?! (?:ago|earlier|later))", (w, m) -> value("DURATION", "PXY")),
            rule(
                    "(?<t>the (?:coming|next few|past few|last few|next several|past several) (day|week|month|year)s)\\b",
                    (w, m) -> duration("X", w.group(2))));

    private TimeRules() {}

    private static Rule rule(String pattern, Reading reading) {
        return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }

    private static Optional<Value> value(String type, String value) {
        return Optional.of(new Value(type, value));
    }

    private static Optional<Value> date(String value) {
        return value("DATE", value);
    }

    private static Optional<Value> duration(String count, String unit) {
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

    private static DayOfWeek dayOfWeek(String stem) {
        return DayOfWeek.of(DAYS.indexOf(stem.toLowerCase(Locale.ROOT)) + 1);
    }

    private static int monthOf(String name) {
        String stem = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(stem)
                + 1;
    }

    private static int year(@Nullable String which, Moment moment) {
        int year = moment.published().getYear();
        return which == null
                ? year
                : which.equalsIgnoreCase("last") ? year - 1 : which.equalsIgnoreCase("next") ? year + 1 : year;
    }

    private static Optional<Value> clock(MatchResult w, Moment m) {
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
    private static LocalDate dayAfterClock(MatchResult w, Moment m) {
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

    private static Optional<Value> everyWeek(String stem) {
        return value("SET", "XXXX-WXX-" + dayOfWeek(stem).getValue());
    }

    private static Optional<Value> weekday(MatchResult w, Moment m) {
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

    private static Optional<Value> weekend(MatchResult w, Moment m) {
        String words = w.group(1).toLowerCase(Locale.ROOT);
        boolean now = m.published().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean this_ = words.startsWith("this") || words.contains("coming");
        int weeks = words.startsWith("next") ? 1 : now && !words.startsWith("last") || m.future() || this_ ? 0 : -1;
        return date(Moment.weekOf(m.published().plusWeeks(weeks)) + "-WE");
    }

    private static Optional<Value> quarter(MatchResult w, Moment m) {
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

    private static Optional<Value> half(MatchResult w, Moment m) {
        String year = w.group(3) != null ? w.group(3) : Integer.toString(year(w.group(4), m));
        return date(year + (w.group(2).equalsIgnoreCase("first") ? "-H1" : "-H2"));
    }

    private static Optional<Value> samePeriod(MatchResult w, Moment m) {
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

    private static Optional<Value> distance(MatchResult w, Moment m) {
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

    private static Optional<Value> neighbour(MatchResult w, Moment m) {
        boolean back = w.group(2).toLowerCase(Locale.ROOT).startsWith("pre");
        return date(Moment.shifted(m.anchor(), back ? -1 : 1, w.group(3).toLowerCase(Locale.ROOT)));
    }

    private static Optional<Value> dayOfMonth(MatchResult w, Moment m) {
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

    private static Optional<Value> month(MatchResult w, Moment m) {
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

    private static Optional<Value> season(MatchResult w, Moment m) {
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
