// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.InMemoryRdf;
import org.newsgraph.testing.PlainRows;
import org.newsgraph.testing.SharedNeo4j;
import org.newsgraph.testing.VariedGraphs;

/** Every query that has a twin gives the same rows in Cypher and in SPARQL. */
class ParityIT {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final QueryLibrary LIBRARY = new QueryLibrary();
    private static final String QUALITY = "quality";
    private static final String TABLE =
            "| query | Cypher | SPARQL | query | Cypher | SPARQL | query | Cypher | SPARQL |";
    private static final List<String> NAMES = List.of(
            "orban",
            "ORBÁN",
            "Orbá*",
            "Zelensk*",
            "Q212",
            "states united",
            "*",
            "the",
            "of the house",
            "o*",
            "Qatar",
            "Qatar's",
            "de wever",
            "al-Khulaifi",
            "Lula da",
            "U.S.",
            "wikidata",
            "entity",
            "AND OR NOT",
            "^ ( \\ \"");
    private static final int QUERIES_IN_A_LINE = 3;

    private static Neo4jGraphStore store;

    @BeforeAll
    static void open() {
        SharedNeo4j.empty();
        store = SharedNeo4j.open(ONTOLOGY);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static InMemoryRdf save(List<ArticleGraph> graphs) {
        SharedNeo4j.empty();
        graphs.forEach(graph -> store.save(graph, "test"));
        return InMemoryRdf.of(graphs, ONTOLOGY);
    }

    private static List<NamedQuery> pairs() {
        List<NamedQuery> pairs =
                LIBRARY.all().stream().filter(query -> query.twin() != null).toList();
        assertThat(pairs).hasSizeGreaterThan(30);
        return pairs;
    }

    private static PlainRows cypher(NamedQuery query, Map<String, String> written) {
        return PlainRows.of(store.query(query.text(), query.values(written)));
    }

    private static PlainRows sparql(NamedQuery query, Map<String, String> written, InMemoryRdf view) {
        return view.select(String.valueOf(query.twin()), query.twinValues(written));
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameRowsOnTheFixtures() {
        InMemoryRdf view = save(GoldFixtures.graphs());
        Map<String, String> table = new TreeMap<>();
        Stream<DynamicTest> pairs = pairs().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    Map<String, String> examples = new HashMap<>();
                    Map<String, String> needed = new HashMap<>();
                    query.parameters().forEach((name, parameter) -> {
                        examples.put(name, parameter.example());
                        if (parameter.otherwise() == null) {
                            needed.put(name, parameter.example());
                        }
                    });
                    PlainRows rows = cypher(query, needed);
                    PlainRows twins = sparql(query, needed, view);

                    assertThat(twins).isEqualTo(rows);
                    assertThat(rows.rows().isEmpty()).isEqualTo(query.theme().equals(QUALITY));
                    if (!examples.equals(needed)) {
                        assertThat(sparql(query, examples, view)).isEqualTo(cypher(query, examples));
                    }
                    table.put(
                            query.name(),
                            "`" + query.name() + "` | " + rows.rows().size() + " | "
                                    + twins.rows().size());
                }));
        NamedQuery about = LIBRARY.find("about");
        Stream<DynamicTest> names = NAMES.stream()
                .map(words -> DynamicTest.dynamicTest(words, () -> {
                    Map<String, String> name = Map.of("name", words);
                    assertThat(sparql(about, name, view)).isEqualTo(cypher(about, name));
                }));
        DynamicTest readme = DynamicTest.dynamicTest(
                "as the documentation tells",
                () -> Golden.checkTable(Path.of("src/site/queries.md"), TABLE, lines(table)));
        return Stream.of(pairs, Stream.of(readme), names).flatMap(tests -> tests);
    }

    private static List<String> lines(Map<String, String> table) {
        List<String> cells = new ArrayList<>(table.values());
        while (cells.size() % QUERIES_IN_A_LINE != 0) {
            cells.add(" | | ");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += QUERIES_IN_A_LINE) {
            lines.add("| "
                    + String.join(" | ", cells.subList(i, i + QUERIES_IN_A_LINE))
                            .strip() + " |");
        }
        return lines;
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameRowsOnGraphsOfEveryKind() {
        InMemoryRdf view = save(VariedGraphs.graphs(ONTOLOGY));
        return pairs().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    Map<String, String> open = new HashMap<>(VariedGraphs.PARAMETERS);
                    open.keySet().retainAll(query.parameters().keySet());
                    Map<String, String> narrow = new HashMap<>(open);
                    open.keySet().removeIf(name -> query.parameters().get(name).otherwise() != null);
                    PlainRows rows = cypher(query, open);

                    assertThat(sparql(query, open, view)).isEqualTo(rows);
                    assertThat(rows.rows().isEmpty()).isEqualTo(query.theme().equals(QUALITY));
                    if (!narrow.equals(open)) {
                        assertThat(sparql(query, narrow, view)).isEqualTo(cypher(query, narrow));
                    }
                }));
    }
}
