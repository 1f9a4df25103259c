// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.SharedNeo4j;

/** From articles on the disk to answers of the store, as a user goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildIT {

    @TempDir
    private static Path folder;

    private CommandRun first;

    @BeforeAll
    void build() throws IOException {
        SharedNeo4j.empty();
        Files.writeString(
                folder.resolve("talks.md"),
                """
                ---
                title: Talks in Vienna
                published: 2025-12-02
                ---
                Chancellor Karl Huber met Polish President Ewa Nowak in Vienna on Monday.

                Norway pledged €40 million to Moldova. Austria denied selling drones to Serbia.
                """);
        Files.writeString(
                folder.resolve("visit.txt"), "The Spanish minister will visit Chile in January, officials said.\n");
        first = run("build", folder.toString());
    }

    private static CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = SharedNeo4j.uri();
        return TestProgram.run(all);
    }

    private static JsonNode rows(String... arguments) throws IOException {
        CommandRun run = run(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void endsWithATableOfWhatTheStoreHolds() {
        assertThat(first.exitCode()).as(first.err()).isZero();
        Golden.check(
                "cli/build-report.txt",
                first.out()
                        .replaceAll("\\(\\d+\\.\\d s\\)", "(SECONDS)")
                        .replace(SharedNeo4j.uri(), "URI")
                        .replaceAll(" {2,}", "  ")
                        .replaceAll("-{2,}", "--"));
    }

    @Test
    void changesNothingTheSecondTime() {
        CommandRun second = run("build", folder.toString());

        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).startsWith("Articles: 2 unchanged; nothing changed");
        assertThat(second.err()).doesNotContain("loading");
    }

    @Test
    void letsTheMeetingsBeAskedForWithWordsThatAreInTheArticle() throws IOException {
        JsonNode meetings = rows(
                "query",
                "--cypher",
                "MATCH (a)-[r:MET_WITH]->(b), (article:Article {id: r.article})"
                        + " RETURN a.name AS a, b.name AS b, toString(r.from) AS day,"
                        + " article.text CONTAINS r.evidence AS verbatim",
                "--format",
                "json");

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).toString())
                .isEqualTo("{\"a\":\"Karl Huber\",\"b\":\"Ewa Nowak\",\"day\":\"2025-12-01\",\"verbatim\":true}");
    }

    @Test
    void keepsTheDenialOutOfTheDirectEdges() throws IOException {
        JsonNode denials = rows("query", "denials", "--format", "json");

        assertThat(denials).hasSize(1);
        assertThat(denials.get(0).get("deniedBy").asText()).isEqualTo("Austria");
        assertThat(SharedNeo4j.count("MATCH ()-[e:SUPPLIED]->() RETURN count(e)"))
                .isZero();
    }

    @Test
    void explainsWhyAStatementIsAsItIs() throws IOException {
        JsonNode visit = rows(
                "query", "--cypher", "MATCH (s:Statement {relation: 'visited'}) RETURN s.id AS id", "--format", "json");

        CommandRun explained = run("explain", visit.get(0).get("id").asText().substring(0, 8));

        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .contains("The Spanish minister will [visit] Chile in January, officials said.")
                .contains("tense       future  because of \"will\"")
                .contains("by \"said\"")
                .contains("ontology/lexicon/consult.psv:");
    }

    @Test
    void tellsTheStatusOfTheStore() {
        assertThat(run("status").out())
                .contains("server      Neo4j 5.26")
                .contains("articles    2\n")
                .contains("newsgraph   0.1.0 on Java");
    }

    @Nested
    class AnExport {

        @ParameterizedTest
        @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf"})
        void holdsTheSameTriplesInEveryFormat(String ending) {
            Model all = triples(export("reference.nt"));

            assertThat(triples(export("graph." + ending)).isIsomorphicWith(all)).isTrue();
            assertThat(all.size()).isGreaterThan(1000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf"})
        void givesTheSameBytesTwice(String ending) {
            assertThat(export("first." + ending)).hasSameBinaryContentAs(export("second." + ending));
        }

        @Test
        void comesWithTheBuildWhereAsked() {
            Path file = folder.resolve("with-build.nq");

            CommandRun build = run("build", folder.toString(), "--rdf", file.toString());

            assertThat(build.err()).contains("wrote " + file);
            assertThat(file).hasSameBinaryContentAs(export("alone.nq"));
        }

        private Path export(String name) {
            Path file = folder.resolve("." + name);
            CommandRun run = run("export", "--out", file.toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            return file;
        }

        private Model triples(Path file) {
            var dataset = DatasetFactory.create();
            RDFDataMgr.read(dataset, file.toUri().toString());
            return ModelFactory.createDefaultModel()
                    .add(dataset.getUnionModel())
                    .add(dataset.getDefaultModel());
        }
    }
}
