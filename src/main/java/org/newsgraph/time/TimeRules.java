// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    /** In the order in which they claim their words. */
    static final List<Rule> ALL = List.of(
            rule(
                    "(?<t>(?:(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\b\\.?|\\b(\\d{1,2})[:.](\\d{2})(?= (?:" + ZONE
                            + "))|\\b(\\d{2})(\\d{2})(?= (?:" + ZONE
                            + "))|\\b(noon|midnight)\\b)(?: (?:" + ZONE + ")\\b)?(?:,? (?:on )?" + WEEKDAY
                            + "\\b)?(?: (today|tomorrow|yesterday)\\b)?)"
                            + "(?:(?= (?:on )?(?:(" + MONTHS + ") (\\d{1,2})|(\\d{1,2}) (" + MONTHS + "))\\b))?",
                    TimeReadings::clock),
            rule("(?<t>(?:every|each) " + WEEKDAY + ")\\b", (w, m) -> TimeReadings.everyWeek(w.group(2))),
            rule("\\bon (?<t>" + WEEKDAY + "s)\\b", (w, m) -> TimeReadings.everyWeek(w.group(2))),
            rule(
                    "(?<=(?:from|between) \\w{6,9} (?:to|and|until|through) )(?<t>" + WEEKDAY + ")\\b",
                    (w, m) -> TimeReadings.date(m.anchor()
                            .with(TemporalAdjusters.nextOrSame(TimeReadings.dayOfWeek(w.group(2))))
                            .toString())),
            rule(
                    "(?<t>the (week|month|year) before last)\\b",
                    (w, m) -> TimeReadings.date(
                            Moment.shifted(m.published(), -2, w.group(2).toLowerCase(Locale.ROOT)))),
            rule(
                    "(?<![\\w-])(?<!every )(?<!each )(?:on |early |late |by |since |until )?(?<t>(?:(last|next|this) )?"
                            + WEEKDAY + "(?: (" + PART + "))?)\\b(?!,? (?:the )?\\d{1,2}\\b|,? (?:" + MONTHS + ") \\d)",
                    TimeReadings::weekday),
            rule("(?<t>(?:the |this |last |next |the past |the coming )?weekend)\\b", TimeReadings::weekend),
            rule(
                    "(?<t>(?:the |this )?(" + ORDINAL
                            + ")[- ]quarter)(?<!in the last quarter)\\b(?!-?finals?| of an? | century)"
                            + "(?<u> of (?:fiscal )?(\\d{4})| (\\d{4})| of (this|last|next|the) year)?",
                    TimeReadings::quarter),
            rule("(?<t>(?:the )?(first|second) half of (?:(\\d{4})|(this|last|next|the) year))\\b", TimeReadings::half),
            rule(
                    "(?<t>(?:the )?(?:same|corresponding) (period|month|quarter|week) (?:(?:of |in )?(?:last year|the"
                            + " (?:previous|prior|preceding) year)|a year (?:ago|earlier|before)))\\b",
                    TimeReadings::samePeriod),
            rule(
                    "(?<t>(" + COUNT + ") (hour|day|week|month|year|decade)s? (ago|earlier|later))\\b",
                    TimeReadings::distance),
            rule("(?<t>(?:many |several )?(year|decade|month|week)s ago)\\b", (w, m) -> TimeReadings.date("PAST_REF")),
            rule("(?<t>the (previous|next|following|preceding) (day|week|month|year))\\b", TimeReadings::neighbour),
            rule(
                    "(?<t>Sept(?:ember|\\.)? 11(?:th)?)(?= (?:\\w+ )?(?:attack|hijack))",
                    (w, m) -> TimeReadings.date("2001-09-11")),
            rule(
                    "(?<t>(?:" + WEEKDAY + ",? )?(?:(" + MONTHS
                            + ") (\\d{1,2})(?:st|nd|rd|th)?|(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTHS
                            + ")))(?![\\w:]|,? ?\\d{4}|[.,]\\d|,? (?:this|last|next) year)",
                    TimeReadings::dayOfMonth),
            rule(
                    "(?:\\b(?:in|since|until|till|by|of|from|to|for|during|before|after|through) )?(?<t>(?:(last|next"
                            + "|this) |(?:early|late|mid)[ -]{1,2})?(" + MONTHS
                            + ")(?:(?: of|,)? (this|last|next) year)?)"
                            + "(?![\\w-]|,? \\d|,? '\\d)",
                    TimeReadings::month),
            rule("(?<t>(?:mid|early|late)[- ]{1,2}((?:19|20)\\d\\d))\\b(?!-)", (w, m) -> TimeReadings.date(w.group(2))),
            rule(
                    "(?:from|between) (?<t>((?:1[5-9]|20)\\d\\d))(?= (?:to|and|until|till) (?:1[5-9]|20)\\d\\d\\b)",
                    (w, m) -> TimeReadings.date(w.group(2))),
            rule(
                    "(?:from|between) (?:1[5-9]|20)\\d\\d (?:to|and|until|till) (?<t>((?:1[5-9]|20)\\d\\d))\\b",
                    (w, m) -> TimeReadings.date(w.group(2))),
            rule(
                    "(?<t>(?:the )?(?:early |late |mid-? ?)?((?:1[5-9]|20)\\d)0'?s)\\b",
                    (w, m) -> TimeReadings.date(w.group(2))),
            rule(
                    "(?:the |and )(?<t>(?:early |late |mid-? ?)?'?([2-9])0'?s)\\b",
                    (w, m) -> TimeReadings.date("19" + w.group(2))),
            rule("(?<t>(last|this|next) (spring|summer|autumn|fall|winter))\\b", TimeReadings::season),
            rule("in (?<t>the (x)?(spring|summer|autumn|fall|winter))\\b(?! of)", TimeReadings::season),
            rule(
                    "(?<t>(" + COUNT + ") and a half (hour|day|week|month|year|decade)s)\\b",
                    (w, m) -> TimeReadings.duration(TimeReadings.number(w.group(2)) + ".5", w.group(3))),
            rule(
                    "(?<t>(" + COUNT + ")(?: (?:straight|consecutive|long|full|more|further|whole|successive))+"
                            + " (hour|day|week|month|year|decade)s?)\\b",
                    (w, m) -> TimeReadings.duration(Integer.toString(TimeReadings.number(w.group(2))), w.group(3))),
            rule("(?<t>half an hour)\\b", (w, m) -> TimeReadings.value("DURATION", "PT30M")),
            rule(
                    "(?<t>half a (century|decade))\\b",
                    (w, m) -> TimeReadings.value("DURATION", w.group(2).startsWith("c") ? "P50Y" : "P5Y")),
            rule(
                    "(?<t>(?:(?:over|nearly|almost|about|more than) )?(" + COUNT
                            + ") (decade|centur)(?:ies|y|s)?)\\b(?! (?:ago|earlier|later))",
                    (w, m) -> TimeReadings.duration(Integer.toString(TimeReadings.number(w.group(2))), w.group(3))),
            rule(
                    "(?<t>(day|week|month|year|decade)-long|single-(day|year))\\b",
                    (w, m) -> TimeReadings.duration("1", w.group(2) == null ? w.group(3) : w.group(2))),
            rule(
                    "(?<t>decades-long|decades)\\b(?! (?:ago|earlier|later))",
                    (w, m) -> TimeReadings.value("DURATION", "PXY")),
            rule(
                    "(?<t>the (?:coming|next few|past few|last few|next several|past several) (day|week|month|year)s)\\b",
                    (w, m) -> TimeReadings.duration("X", w.group(2))));

    private TimeRules() {}

    private static Rule rule(String pattern, Reading reading) {
        return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }
}
