// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Wording;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.Graphs;

/** What JGraphT reads in our GraphML; it checks it against GraphML's schema as well. */
class GraphmlExporterTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());

    private static String write(List<ArticleGraph> graphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new GraphmlExporter(ONTOLOGY).export(graphs, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The data of nodes by the entity's id, and of edges by their order; the graph itself. */
    private static final class Read {

        private final Graph<String, DefaultWeightedEdge> graph =
                new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        private final Map<String, Map<String, String>> nodes = new TreeMap<>();
        private final Map<DefaultWeightedEdge, Map<String, String>> edges = new HashMap<>();

        Read(String graphml) {
            GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
            importer.setSchemaValidation(true);
            importer.setVertexFactory(id -> id);
            importer.addVertexAttributeConsumer(
                    (node, value) -> nodes.computeIfAbsent(node.getFirst(), id -> new TreeMap<>())
                            .put(node.getSecond(), value.getValue()));
            importer.addEdgeAttributeConsumer(
                    (edge, value) -> edges.computeIfAbsent(edge.getFirst(), id -> new TreeMap<>())
                            .put(edge.getSecond(), value.getValue()));
            importer.importGraph(graph, new StringReader(graphml));
        }

        Map<String, String> edge(String source, String target) {
            return edges.get(graph.getEdge(source, target));
        }
    }

    @Test
    void ofOneArticleIsAsTheGoldenFileHasIt() {
        Golden.check("graphml/pledge.graphml", write(List.of(Graphs.pledge("one"))));
    }

    @Nested
    class OfAllFixtures {

        private final List<ArticleGraph> graphs = GoldFixtures.graphs();
        private final Read read = new Read(write(graphs));

        @Test
        void hasANodeForEachEntityAndAnEdgeForEachStatementWithAnObject() {
            assertThat(read.graph.vertexSet()).hasSize((int) graphs.stream()
                    .flatMap(g -> g.entities().stream())
                    .map(e -> e.id())
                    .distinct()
                    .count());
            assertThat(read.graph.edgeSet()).hasSize((int) graphs.stream()
                    .flatMap(g -> g.statements().stream())
                    .filter(s -> s.object() != null)
                    .count());
        }

        @Test
        void namesCountsAndWeighs() {
            assertThat(read.nodes.values()).anySatisfy(node -> assertThat(node)
                    .containsEntry("label", "Emmanuel Macron")
                    .containsEntry("type", "Person")
                    .containsKeys("entity", "mentions", "articles", "statements"));
            assertThat(read.edges.values()).allSatisfy(edge -> assertThat(edge)
                    .containsKeys("label", "family", "asserted", "polarity", "evidence", "article"));
            assertThat(read.graph.edgeSet()).allSatisfy(edge -> assertThat(read.graph.getEdgeWeight(edge))
                    .isBetween(0.0, 1.0));
        }

        @Test
        void isTheSameByteForByte() {
            assertThat(write(GoldFixtures.graphs())).isEqualTo(write(graphs));
        }
    }

    @Test
    void aClaimNamesWhoMakesItAndItsDates() {
        Read read = new Read(write(List.of(Graphs.pledge("one"))));

        assertThat(read.edges.values()).anySatisfy(edge -> assertThat(edge)
                .containsEntry("label", "metWith")
                .containsEntry("asserted", "false")
                .containsEntry("attribution", "Ukraine, according to said")
                .containsEntry("to", "2025-12-01")
                .doesNotContainKey("from")
                .containsEntry("place", "Ukraine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<data>&amp;]]>",
                "\"quotes\" 'and' `ticks`",
                "𝔑𝔬𝔯𝔴𝔞𝔶 🇳🇴",
                "line\nfeed\r\ncarriage\rreturn\ttab",
                "{x: 1}) DETACH DELETE n //"
            })
    void keepsHostileNames(String name) {
        Read read = new Read(write(List.of(Graphs.pledge("<&\">", name, "Ukraine"))));

        assertThat(read.nodes.values()).anySatisfy(node -> assertThat(node).containsEntry("label", name));
        assertThat(read.edges.values()).allSatisfy(edge -> assertThat(edge).containsEntry("article", "<&\">"));
    }

    @Test
    void replacesWhatXmlCannotHold() {
        Read read = new Read(write(List.of(Graphs.pledge("one", "tab\u0001\uD800", "Ukraine"))));

        assertThat(read.nodes.values()).anySatisfy(node -> assertThat(node).containsEntry("label", "tab\uFFFD\uFFFD"));
    }

    @Test
    void ofAStatementWithoutAnObjectHasNoEdgeAndSaysSo() throws IOException {
        ArticleGraph whole = Graphs.pledge("one");
        Statement pledged = whole.statements().get(0);
        Statement alone = new Statement(
                pledged.id(),
                new Claim(pledged.relation(), pledged.subject(), null, pledged.roles()),
                new Factuality(pledged.polarity(), pledged.certainty(), pledged.tense(), null, List.of()),
                new Setting(pledged.amount(), pledged.time()),
                pledged.plover(),
                new Wording(pledged.trigger(), pledged.evidence()),
                new Derivation(pledged.rule(), List.of(), pledged.confidence()));
        ArticleGraph graph =
                new ArticleGraph(whole.article(), whole.entities(), List.of(alone), List.of(), List.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new GraphmlExporter(ONTOLOGY).export(List.of(graph), out)).isEqualTo(1);

        Read read = new Read(out.toString(StandardCharsets.UTF_8));
        assertThat(read.graph.edgeSet()).isEmpty();
        assertThat(read.nodes.get("giver:one")).containsEntry("statements", "1");
    }

    @Test
    void differentIdsAreDifferentTokens() {
        assertThat(List.of("a/b", "a:b", "a_b", "a b", "a_20_b"))
                .extracting(NameTokens::of)
                .containsExactly("a:b", "a_3a_b", "a_5f_b", "a_20_b", "a_5f_20_5f_b")
                .doesNotHaveDuplicates();
    }

    @Test
    void anOutputThatRefusesIsNoFaultOfOurs() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> new GraphmlExporter(ONTOLOGY).export(List.of(Graphs.pledge("one")), full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("full");
    }
}
