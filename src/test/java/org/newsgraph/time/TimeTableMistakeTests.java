// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.OntologyException;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.ontology.Location;
import org.newsgraph.ontology.NoTimePattern;
import org.newsgraph.ontology.TimePattern;
import org.newsgraph.ontology.TimeTables;
import org.newsgraph.ontology.ValuedWords;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.Trees;
import org.newsgraph.time.claim.Claims;
import org.newsgraph.time.claim.SentenceText;
import org.newsgraph.time.reading.Direction;
import org.newsgraph.time.reading.Moment;
import org.newsgraph.time.table.TimeRules;

/** What the author of a table of times reads of a mistake, and the law by which rules share words. */
class TimeTableMistakeTests {

    private static final Location PLACE = new Location("own.psv", 2);
    private static final TimeTables OWN = SharedAnalyser.ontology().times();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            (?<time>zorb) => zorb => unknown reading "zorb"; use a TIMEX3 type and its value, or one of ago, clock, day-of-month, earlier, half-year, later, length, length-and-half, month, neighbour, period, previous-quarter, quarter, same-period, season, some-length, weekday, weekday-after, weekend
            zorb => weekend => no group "time" in the pattern; add (?<time>…)
            (?<time>zorb) => DATE {year} => no group "year" in the pattern; add (?<year>…)
            (?<time>zorb => weekend => no pattern: Unclosed group; mend the regular expression, or add the set
            (?<time>(?<year>{zorb})) => DATE {year} => no pattern: no set "zorb"; mend the regular expression, or add the set
            """)
    void aMistakeInARuleIsNamedWithItsPlaceAndCure(String pattern, String reading, String problem) {
        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> TimeRules.of(with(rule(1, pattern, reading))))
                .withMessage("own.psv:2: " + problem);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        TimeTables tables = new TimeTables(
                plus(OWN.words(), new ValuedWords("month", "13", List.of("Zorbuary"), PLACE)),
                plus(OWN.patterns(), rule(1, "zorb", "weekend")),
                plus(OWN.exceptions(), new NoTimePattern("time.none-zorb", "zorb", "zorb", "x", "x", PLACE)));
        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> TimeRules.of(tables))
                .withMessage(
                        """
                        own.psv:2: "13" is no value of the set month; write [1-9]|1[0-2]
                        own.psv:2: no group "time" in the pattern; add (?<time>…)
                        own.psv:2: unknown context "zorb"; use one of after-name, any, between-names, duration, person, year""");
    }

    @Test
    void ofTwoRulesOfTheSameWordsTheLowerOrderWinsWhereverItsRowStands() {
        assertThat(claimed(rule(2, "(?<time>zorb day)", "DATE LATE"), rule(1, "(?<time>day)", "DATE EARLY")))
                .containsExactly("EARLY");
        assertThat(claimed(rule(1, "(?<time>day)", "DATE SHORT"), rule(1, "(?<time>day of zorb)", "DATE LONG")))
                .containsExactly("LONG");
    }

    /** What is made of "zorb day of zorb", in either order of the rows. */
    private static List<String> claimed(TimePattern first, TimePattern second) {
        Sentence sentence = Trees.sentence(
                "zorb NN 1 compound", "day NN -1 root", "of IN 1 preposition", "zorb NN 2 preposition_object");
        Moment moment = new Moment(LocalDate.of(2025, 12, 1), null, null, Direction.UNKNOWN);
        return Stream.of(List.of(first, second), List.of(second, first))
                .map(rows -> new Claims(TimeRules.of(new TimeTables(OWN.words(), rows, List.of()))))
                .flatMap(claims -> claims.in(sentence, new SentenceText(sentence), List.of(), Rules.ALL).stream())
                .map(claim -> claim.rule()
                        .meaning()
                        .of(claim.words(), moment)
                        .orElseThrow()
                        .value())
                .distinct()
                .toList();
    }

    private static TimePattern rule(int order, String pattern, String reading) {
        return new TimePattern("time.zorb", order, pattern, reading, "x", "x", PLACE);
    }

    private static TimeTables with(TimePattern row) {
        return new TimeTables(OWN.words(), plus(OWN.patterns(), row), OWN.exceptions());
    }

    private static <T> List<T> plus(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }
}
