// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedNeo4j;

/**
 * Names, texts and ids that would be something else to Cypher, XML, RDF or an index are stored and found as they are.
 */
class HostileTextIT {

    private static final int LONG = 10_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    static Stream<String> texts() {
        return Stream.of(
                "`) DETACH DELETE (n",
                "'; MATCH (n) DETACH DELETE n //",
                "$name {x: 1} \\u0027",
                "\"quoted\" \\ back\\slash &amp; <b>]]></b>",
                "𝔑𝔬𝔯𝔴𝔞𝔶 🇳🇴 \u202Eright to left",
                "tab\tline\r\nbell\u0007null\u0000end",
                "long ".repeat(LONG / 5).strip(),
                "x".repeat(LONG),
                "𝔛".repeat(LONG));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areStoredAndFound(String name) {
        ArticleGraph graph = Graphs.pledge("hostile", name, "Ukraine");
        try (Neo4jGraphStore store = SharedNeo4j.open(SharedAnalyser.ontology())) {
            store.save(graph, "f");

            assertThat(store.read("hostile")).contains(graph);
            assertThat(store.query("MATCH (e:Entity {name: $name}) RETURN e.name AS name", Map.of("name", name))
                            .rows())
                    .containsExactly(Map.of("name", name));
            assertThat(store.query(
                                    "MATCH (s:Statement)-[:EVIDENCED_BY]->(a) WHERE s.evidence CONTAINS $name"
                                            + " RETURN a.id AS id",
                                    Map.of("name", name.substring(0, name.offsetByCodePoints(0, 3))))
                            .rows())
                    .containsExactly(Map.of("id", "hostile"));
        }
    }

    @Test
    void leaveIdsAsLongAsTheReaderLetsThrough() {
        ArticleGraph graph = Graphs.pledge("𝔛".repeat(500), "Norway", "Ukraine");
        try (Neo4jGraphStore store = SharedNeo4j.open(SharedAnalyser.ontology())) {
            store.save(graph, "f");

            assertThat(store.read(graph.article().id())).contains(graph);
        }
    }

    @Test
    void areExportedInEveryFormat() throws IOException {
        try (Neo4jGraphStore store = SharedNeo4j.open(SharedAnalyser.ontology())) {
            int number = 0;
            for (String name : texts().toList()) {
                store.save(Graphs.pledge("<hostile & \"" + number++ + "\">", name, "Ukraine"), "f");
            }
        }
        for (ExportFormat format : ExportFormat.all()) {
            Path file = folder.resolve("all" + format.ending());

            CommandRun run = TestProgram.run("export", "--out", file.toString(), "--store", SharedNeo4j.uri());

            assertThat(run.exitCode()).as(format.label() + run.err()).isZero();
            assertThat(Files.readString(file))
                    .as(format.label())
                    .contains("x".repeat(LONG), "𝔛".repeat(LONG), "MATCH (n) DETACH DELETE n //");
        }
    }
}
