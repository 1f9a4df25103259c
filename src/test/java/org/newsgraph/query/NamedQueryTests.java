// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.UsageException;
import org.newsgraph.query.QueryParameter.Type;

class NamedQueryTests {

    private static final NamedQuery QUERY = query(Map.of(
            "name", new QueryParameter(Type.STRING, null, "Oslo", "part of a name"),
            "since", new QueryParameter(Type.DATE, "2025-12-01", "2025-12-24", "first day"),
            "limit", new QueryParameter(Type.INTEGER, "10", "5", "how many rows")));
    private static final NamedQuery OTHER = query(Map.of(
            "giver", new QueryParameter(Type.WORDS, "*", "Norway", "name of who gives"),
            "least", new QueryParameter(Type.NUMBER, "0", "2.5", "least amount")));

    private static NamedQuery query(Map<String, QueryParameter> parameters) {
        return new NamedQuery(
                "visits", "Visits", "theme", "Who?", new TreeMap<>(parameters), List.of("a"), "RETURN 1", null);
    }

    private static void expect(Map<String, String> written, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> QUERY.values(written))
                .withMessage(message);
    }

    @Test
    void givesEachParameterAValueOfItsType() {
        assertThat(QUERY.values(Map.of("name", " 7 ", "since", "2025-11-30", "limit", "-3")))
                .isEqualTo(Map.of("name", " 7 ", "since", LocalDate.of(2025, 11, 30), "limit", -3L));
    }

    @Test
    void takesWordsForAnIndexAndNumbersWithAPoint() {
        assertThat(OTHER.values(Map.of("giver", "United States", "least", "1e6")))
                .isEqualTo(Map.of("giver", "United AND States", "least", 1_000_000.0));
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> OTHER.values(Map.of("least", "NaN")))
                .withMessage("-p least=NaN: is no number; write it as least=2.5");
    }

    @Test
    void takesWordsForTheTwinAsARegularExpression() {
        assertThat(OTHER.twinValues(Map.of("least", "1e6"))).isEqualTo(Map.of("giver", "", "least", 1_000_000.0));
        assertThat(OTHER.twinValues(Map.of("giver", "Łódź")).get("giver"))
                .asInstanceOf(InstanceOfAssertFactories.STRING)
                .contains("ł", "ó");
    }

    @Test
    void fallsBackOnTheDefaults() {
        assertThat(QUERY.values(Map.of("name", "")))
                .isEqualTo(Map.of("name", "", "since", LocalDate.of(2025, 12, 1), "limit", 10L));
    }

    @Test
    void asksForAParameterThatHasNoDefault() {
        expect(Map.of("limit", "3"), "visits: needs -p name=… (part of a name); for example -p name=\"Oslo\"");
    }

    @Test
    void namesThoseThatItHasWhereOneIsUnknown() {
        expect(Map.of("name", "x", "Limit", "3"), "-p Limit: visits has no such parameter; it has limit, name, since");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> query(Map.of()).values(Map.of("limit", "3")))
                .withMessage("-p limit: visits has no such parameter; it has none");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, five, is no integer; write it as limit=5",
        "limit, 5.0, is no integer; write it as limit=5",
        "limit, 99999999999999999999, is no integer; write it as limit=5",
        "since, Monday, is no date; write it as since=2025-12-24",
        "since, 2025-02-30, is no date; write it as since=2025-12-24",
    })
    void showsHowToWriteAValueOfItsType(String parameter, String written, String reason) {
        expect(Map.of("name", "x", parameter, written), "-p " + parameter + "=" + written + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            STRING  | it's a \\    | 'it\\'s a \\\\'
            WORDS   | United States | 'United AND States'
            INTEGER | 10            | 10
            NUMBER  | 100000000     | 1.0E8
            DATE    | 2025-12-01    | date('2025-12-01')
            """)
    void writesAnExampleAsCypherDoes(Type type, String example, String literal) {
        assertThat(new QueryParameter(type, null, example, "").exampleLiteral()).isEqualTo(literal);
    }
}
