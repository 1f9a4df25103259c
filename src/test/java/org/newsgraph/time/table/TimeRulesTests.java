// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.time.reading.Direction;
import org.newsgraph.time.reading.Moment;

/** The words of {@code times.psv}, one a row. */
class TimeRulesTests {

    private static final TimeRules RULES =
            TimeRules.of(SharedAnalyser.ontology().times());
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 1);

    static Stream<Arguments> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(TimeRulesTests.class.getResourceAsStream("times.psv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(l -> l.split(" \\| "))
                            .map(f -> Arguments.of(f[0], f[1], f[2]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void countsFromThePublicationInTheDirectionOfTheVerb(String words, String direction, String expected) {
        Moment moment = new Moment(PUBLISHED, null, null, Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
        Optional<String> found = RULES.patterns().stream()
                .sorted(Comparator.comparingInt(PatternRule::order))
                .flatMap(rule -> {
                    Matcher m = rule.pattern().matcher(words);
                    return m.find() ? rule.meaning().of(rule.found(m, RULES.words()), moment).stream() : Stream.empty();
                })
                .map(v -> v.type() + " " + v.value())
                .findFirst();
        assertThat(found).contains(expected);
    }
}
