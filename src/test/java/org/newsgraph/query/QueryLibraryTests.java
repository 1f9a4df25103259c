// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.UsageException;

class QueryLibraryTests {

    private static final QueryLibrary LIBRARY = new QueryLibrary();

    @Test
    void holdsEveryFileOfItsFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
            assertThat(LIBRARY.all())
                    .extracting(query -> query.name() + ".cypher")
                    .containsExactlyInAnyOrderElementsOf(files.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".cypher"))
                            .toList());
        }
    }

    @Test
    void isListedByThemeThenByName() {
        assertThat(LIBRARY.all())
                .isSortedAccordingTo(Comparator.comparing(NamedQuery::theme).thenComparing(NamedQuery::name));
    }

    @Nested
    class EachQuery {

        static List<NamedQuery> all() {
            return LIBRARY.all();
        }

        @ParameterizedTest
        @MethodSource("all")
        void hasAHeaderThatIsWholeAndAsksAQuestion(NamedQuery query) {
            assertThat(query.title()).isNotBlank().doesNotEndWith(".");
            assertThat(query.theme()).isNotBlank();
            assertThat(query.question()).endsWith("?");
            assertThat(query.columns()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(query.parameters().values()).allSatisfy(parameter -> {
                assertThat(parameter.example()).isNotBlank();
                assertThat(parameter.about()).isNotBlank();
            });
        }

        @ParameterizedTest
        @MethodSource("all")
        void usesTheParametersOfItsHeaderAndNoOthers(NamedQuery query) {
            Set<String> used = Pattern.compile("\\$(\\w+)")
                    .matcher(statement(query))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());

            assertThat(used).isEqualTo(query.parameters().keySet());
        }

        @ParameterizedTest
        @MethodSource("all")
        void takesItsExamplesAndItsDefaultsForValues(NamedQuery query) {
            query.parameters().forEach((name, parameter) -> {
                assertThat(parameter.value(name, parameter.example())).isNotNull();
                if (parameter.otherwise() != null) {
                    assertThat(parameter.value(name, parameter.otherwise())).isNotNull();
                }
            });
        }

        @ParameterizedTest
        @MethodSource("all")
        void onlyReadsAndGivesItsRowsInAnOrder(NamedQuery query) {
            assertThat(statement(query))
                    .contains("ORDER BY")
                    .doesNotContainPattern("\\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD)\\b");
        }

        static List<NamedQuery> twins() {
            return LIBRARY.all().stream().filter(query -> query.twin() != null).toList();
        }

        @ParameterizedTest
        @MethodSource("twins")
        void hasATwinOfTheSameColumnsAndParameters(NamedQuery query) {
            ParsedQuery twin = new SPARQLParser().parseQuery(query.twin(), null);
            Set<String> parameters = Pattern.compile("\\$([a-z]\\w*)")
                    .matcher(String.valueOf(query.twin()))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());

            assertThat(twin.getTupleExpr().getBindingNames()).containsAll(query.columns());
            assertThat(parameters).isEqualTo(query.parameters().keySet()).doesNotContainAnyElementsOf(query.columns());
            assertThat(query.twin()).contains("\n# " + query.title() + "\n", "\nORDER BY ");
        }

        private static String statement(NamedQuery query) {
            return query.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        }
    }

    @Nested
    class AName {

        @ParameterizedTest
        @CsvSource({"meetings, meetings", "medi, mediators", "plover-w, plover-weeks", "article, article", "pa, pair"})
        void mayBeTheBeginningOfOne(String written, String found) {
            assertThat(LIBRARY.find(written).name()).isEqualTo(found);
        }

        @Test
        void thatSeveralBeginWithIsAnsweredWithAllOfThem() {
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> LIBRARY.find("pl"))
                    .withMessage(
                            "pl: several queries begin so: planned-and-done, plans, pledges, plover-pairs, plover-weeks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"weather", "Meetings", "meetings.cypher", "../queries/meetings"})
        void thatIsNoneIsSaidToBeNone(String name) {
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> LIBRARY.find(name))
                    .withMessage(name + ": there is no such query; newsgraph query lists them");
        }
    }
}
