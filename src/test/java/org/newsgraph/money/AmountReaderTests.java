// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.SharedAnalyser;

/** The passages of {@code amounts.psv}, one a row; about a third of them hold no money. */
class AmountReaderTests {

    private static final AmountReader READER = new AmountReader(SharedAnalyser.ontology());

    static Stream<Arguments> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(AmountReaderTests.class.getResourceAsStream("amounts.psv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(l -> l.split("\\|", -1))
                            .map(f -> Arguments.of(f[0].strip(), f[1].strip()))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAmountsAndNothingElse(String passage, String expected) {
        Article article = new Article("a", "a.txt", null, null, null, null, "0", new ArticleText(passage));
        String found = READER.read(article, Rules.ALL).stream()
                .map(MoneyExamplesTests::row)
                .collect(Collectors.joining(" ; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234 ", "five million and ", "a half of a ", "$5-", "about ($5; ", "U.S. ", "12 345 "})
    void staysFastOnOddText(String piece) {
        Article article = new Article("a", "a.txt", null, null, null, null, "0", new ArticleText(piece.repeat(5_000)));
        assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(10), () -> READER.read(article, Rules.ALL)))
                .doesNotThrowAnyException();
    }
}
