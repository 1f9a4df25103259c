// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Span;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.Graphs;

class PloverExporterTests {

    private static final int FIRST = 9;

    @ParameterizedTest
    @EnumSource
    void theFirstEventsOfAFixtureAreAsTheGoldenFileHasThem(PloverFormat format) {
        List<ArticleGraph> fixture = GoldFixtures.graphs().stream()
                .filter(graph -> graph.article().id().equals("paris-talks"))
                .toList();

        String lines = Records.write(format, fixture).lines().limit(FIRST).reduce("", (a, b) -> a + b + "\n");

        Golden.check("plover/paris-talks" + format.ending(), lines);
    }

    @Nested
    class OfAllFixtures {

        private final List<ArticleGraph> graphs = GoldFixtures.graphs();
        private final List<JsonNode> records = Records.json(graphs);

        @Test
        void everyEventHasItsRecordAndNothingElse() {
            assertThat(records)
                    .extracting(record -> record.at("/id").asText())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(graphs.stream()
                            .flatMap(graph -> graph.statements().stream())
                            .filter(statement -> statement.plover() != null)
                            .map(Statement::id)
                            .toList());
        }

        @Test
        void everyRecordSaysWhatItsStatementSays() {
            Map<String, Statement> statements = new HashMap<>();
            graphs.forEach(graph -> graph.statements().forEach(s -> statements.put(s.id(), s)));

            assertThat(records).allSatisfy(record -> {
                Statement statement = statements.get(record.at("/id").asText());
                boolean dated = statement.time() != null && statement.time().from() != null;
                assertThat(record.has("date")).isEqualTo(dated);
                assertThat(record.at("/asserted").asBoolean()).isEqualTo(statement.asserted());
                assertThat(record.at("/relation").asText()).isEqualTo(statement.relation());
                assertThat(record.has("recipient")).isEqualTo(statement.object() != null);
                assertThat(record.has("event_loc")).isEqualTo(statement.roles().containsKey("place"));
                assertThat(record.has("attribution")).isEqualTo(statement.attribution() != null);
                assertThat(record.at("/quad_code").asInt()).isBetween(1, 4);
                assertThat(record.at("/source/0/identifier_text").asText()).isNotBlank();
            });
        }

        @Test
        void everyTextStandsWhereTheRecordSays() {
            Map<String, ArticleGraph> articles = new HashMap<>();
            graphs.forEach(graph -> articles.put(graph.article().id(), graph));

            assertThat(records).allSatisfy(record -> {
                Span span = new Span(
                        record.at("/text_info/start").asInt(),
                        record.at("/text_info/end").asInt());
                String id = record.at("/cite_info/citation").asText();
                assertThat(articles.get(id).article().text().slice(span))
                        .isEqualTo(record.at("/text").asText())
                        .contains(record.at("/source/0/actor_text").asText());
            });
        }

        @Test
        void theTableHasTheSame() {
            List<Map<String, String>> rows = Records.csv(graphs);
            Map<String, String> columns = Map.ofEntries(
                    Map.entry("Event ID", "/id"),
                    Map.entry("Event Date", "/date"),
                    Map.entry("Event Type", "/event/0"),
                    Map.entry("Event Mode", "/mode/0"),
                    Map.entry("Quad Code", "/quad"),
                    Map.entry("Actor Name", "/source/0/identifier_text"),
                    Map.entry("Actor Country", "/source/0/code"),
                    Map.entry("Recipient Name", "/recipient/0/identifier_text"),
                    Map.entry("Wikidata Recipient ID", "/recipient/0/identifier_id"),
                    Map.entry("Placename", "/event_loc/name"),
                    Map.entry("Asserted", "/asserted"),
                    Map.entry("Polarity", "/polarity"),
                    Map.entry("Amount", "/amount/value"),
                    Map.entry("Role Content", "/roles/content/text"),
                    Map.entry("Event Text", "/text"),
                    Map.entry("Event Text End", "/text_info/end"),
                    Map.entry("Confidence", "/confidence"),
                    Map.entry("Publication Date", "/cite_info/publication_date"),
                    Map.entry("Version", "/coder"));

            assertThat(rows).hasSameSizeAs(records);
            for (int i = 0; i < rows.size(); i++) {
                Map<String, String> row = rows.get(i);
                JsonNode record = records.get(i);
                columns.forEach((column, pointer) -> assertThat(row)
                        .as(pointer)
                        .containsEntry(column, record.at(pointer).asText()));
            }
        }

        @ParameterizedTest
        @EnumSource
        void isTheSameByteForByte(PloverFormat format) {
            assertThat(Records.write(format, GoldFixtures.graphs())).isEqualTo(Records.write(format, graphs));
        }
    }

    @Test
    void aChainOfClaimsStartsWithTheNearest() {
        List<ArticleGraph> graphs = List.of(Graphs.pledge("one"));

        assertThat(Records.json(graphs).get(1).at("/attribution").findValuesAsText("cue"))
                .containsExactly("said", "said");
        assertThat(Records.csv(graphs).get(1))
                .containsEntry("Attribution Name", "Ukraine; ")
                .containsEntry("Attribution Country", "UKR; ")
                .containsEntry("Attribution Cue", "said; said");
    }

    @Test
    void anEventThatHasAnEndAloneHasNoDate() {
        JsonNode met = Records.json(List.of(Graphs.pledge("one"))).get(1);

        assertThat(met.has("date")).isFalse();
        assertThat(met.at("/enddate").asText()).isEqualTo("2025-12-01");
        assertThat(met.at("/cite_info/publication_date").asText()).isEqualTo("2025-12-01");
    }

    @Test
    void anEmptyStoreHasNoLinesAndAnEmptyTable() {
        assertThat(Records.write(PloverFormat.JSON_LINES, List.of())).isEmpty();
        assertThat(Records.write(PloverFormat.CSV, List.of()))
                .startsWith("\"Event ID\",")
                .endsWith(",Version\n")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"𝔑𝔬𝔯𝔴𝔞𝔶 🇳🇴", "a \"quoted\", name", "two\nlines\r\nor three", "back\\slash; semicolon"})
    void anyTextComesBackAsItWas(String name) {
        List<ArticleGraph> graphs = List.of(Graphs.pledge("one", name, "Ukraine"));

        assertThat(Records.json(graphs).get(0).at("/source/0/identifier_text").asText())
                .isEqualTo(name);
        assertThat(Records.csv(graphs).get(0)).containsEntry("Actor Name", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void whatASpreadsheetWouldRunIsMarkedInTheTableAlone(String name) {
        List<ArticleGraph> graphs = List.of(Graphs.pledge("one", name, "Ukraine"));

        assertThat(Records.csv(graphs).get(0)).containsEntry("Actor Name", "'" + name);
        assertThat(Records.json(graphs).get(0).at("/source/0/identifier_text").asText())
                .isEqualTo(name);
    }

    @Test
    void halfOfACharacterIsReplaced() {
        assertThat(Records.json(List.of(Graphs.pledge("one", "half \uD800", "Ukraine")))
                        .get(0)
                        .at("/source/0/identifier_text")
                        .asText())
                .isEqualTo("half \uFFFD");
    }

    @Test
    void countsWhatIsNoEvent() throws IOException {
        String entities = "{\"id\": \"a\", \"type\": \"Person\"}, {\"id\": \"Q30\", \"type\": \"State\"}";
        ArticleGraph graph = Records.graph(
                "A, president.",
                entities,
                "{\"relation\": \"holdsOffice\", \"subject\": \"a\", \"object\": \"Q30\", EVIDENCE}");

        assertThat(Records.EXPORTER.export(List.of(graph), PloverFormat.JSON_LINES, OutputStream.nullOutputStream()))
                .isEqualTo(1);
        assertThat(Records.json(List.of(graph))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOutputOpen(PloverFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        Records.EXPORTER.export(List.of(Graphs.pledge("one")), format, out);

        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void anOutputThatRefusesIsNoFaultOfOurs(PloverFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> Records.EXPORTER.export(List.of(Graphs.pledge("one")), format, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("full");
    }
}
