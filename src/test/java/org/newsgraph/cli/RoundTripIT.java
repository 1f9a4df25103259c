// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.GeneratedGraphs;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.SharedNeo4j;

/** Neo4j to RDF to an empty Neo4j. */
class RoundTripIT {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final List<String> EXPORTS = List.of("graph.nq", "graph.trig.gz", "graph.graphml", "graph.jsonl");

    @TempDir
    static Path original;

    @TempDir
    Path folder;

    @BeforeAll
    static void exportGoldAndGeneratedGraphs() {
        SharedNeo4j.empty();
        try (Neo4jGraphStore store = SharedNeo4j.open(ONTOLOGY)) {
            GoldFixtures.save(store);
            IntStream.range(0, 20).forEach(number -> store.save(GeneratedGraphs.graph(number, 10), "generated"));
        }
        export(original);
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private static CommandRun run(String... arguments) {
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--store", SharedNeo4j.uri()))
                .toArray(String[]::new);
        return TestProgram.run(all);
    }

    private static void export(Path folder) {
        for (String name : EXPORTS) {
            CommandRun run = run("export", "--out", folder.resolve(name).toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
    }

    @Test
    void givesTheSameExportsAgain() throws IOException {
        CommandRun run = run("import", original.resolve("graph.nq").toString());

        assertThat(run.out()).startsWith("articles: 32 added, 0 replaced, 0 unchanged");
        export(folder);
        for (String name : EXPORTS) {
            assertThat(firstDifference(folder.resolve(name), original.resolve(name)))
                    .as(name)
                    .isEmpty();
        }
        assertThat(run("import", original.resolve("graph.nq").toString()).out())
                .startsWith("articles: 0 added, 0 replaced, 32 unchanged");
    }

    @Test
    void storesNothingWhereOneOfTheFilesIsWrong() throws IOException {
        Path wrong = folder.resolve("wrong.nq");
        Files.writeString(
                wrong,
                Files.readString(original.resolve("graph.nq"))
                        .replaceFirst("(rdf-syntax-ns#predicate> <[^>]*#)[^>]*>", "$1outranked>"));

        CommandRun run = run("import", original.resolve("graph.nq").toString(), wrong.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "newsgraph: %s: %s: states outranked, a relation that the ontology does not know; give its folder by --ontology\n"
                                .formatted(wrong, firstStatement()));
        assertThat(SharedNeo4j.count("MATCH (a:Article) RETURN count(a)")).isZero();
    }

    private static String firstStatement() throws IOException {
        return Files.readString(original.resolve("graph.nq"))
                .lines()
                .filter(quad -> quad.contains("rdf-syntax-ns#predicate> "))
                .map(quad -> quad.substring(1, quad.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }

    /** The first line in which two files differ, but for the time when they were made; empty where there is none. */
    private static String firstDifference(Path one, Path other) throws IOException {
        List<String> these = lines(one);
        List<String> those = lines(other);
        for (int i = 0; i < Math.min(these.size(), those.size()); i++) {
            if (!these.get(i).equals(those.get(i))) {
                return these.get(i) + "\n" + those.get(i);
            }
        }
        return these.size() == those.size() ? "" : these.size() + " and " + those.size() + " lines";
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z", "TIME"))
                    .toList();
        }
    }
}
