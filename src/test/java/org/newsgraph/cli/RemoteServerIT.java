// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.StoreException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.health.Finding;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreChecks;
import org.newsgraph.store.neo4j.StoreSettings;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.GeneratedGraphs;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.SeparateNeo4j;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedNeo4j;
import org.newsgraph.testing.WholeGraph;

/** The store on a server of another process, which asks for a password and can be lost. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class RemoteServerIT {

    private static final int LINES = 250;
    private static final int LOST_AT = 150;

    @TempDir
    private static Path folder;

    private static SeparateNeo4j server;

    @BeforeAll
    static void start() throws IOException {
        server = SeparateNeo4j.make(folder.resolve("server"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
        server.empty();
    }

    private static Neo4jGraphStore open(StoreSettings settings) {
        return Neo4jGraphStore.open(settings, SharedAnalyser.ontology());
    }

    private static StoreSettings with(String password, String database) {
        return new StoreSettings(server.uri("neo4j"), folder, SeparateNeo4j.USER, password, database);
    }

    @Test
    void refusesAWrongPasswordInOneLine() {
        assertThatThrownBy(() -> open(with("wrong", null)))
                .isInstanceOf(StoreException.class)
                .hasMessage(server.uri("neo4j")
                        + ": refuses the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD");
        assertThat(StoreChecks.of(with("wrong", null)))
                .extracting(Finding::subject, Finding::state)
                .containsExactly(tuple("connection", Finding.State.OK), tuple("authentication", Finding.State.FAILED));
    }

    @Test
    void namesTheOptionForADatabaseThatIsNotThere() {
        assertThatThrownBy(() -> open(with(SeparateNeo4j.PASSWORD, "nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(server.uri("neo4j") + ": ")
                .hasMessageContaining("nowhere")
                .hasMessageEndingWith("Check --database.");
    }

    @Test
    void isFoundToBeAsItShouldByTheDoctor() {
        assertThat(StoreChecks.of(server.settings()))
                .allSatisfy(finding ->
                        assertThat(finding.state()).as(finding.toString()).isEqualTo(Finding.State.OK));
        try (Neo4jGraphStore store = open(server.settings())) {
            assertThat(store.query("SHOW CONSTRAINTS YIELD name RETURN name", Map.of())
                            .rows())
                    .doesNotContain(Map.of("name", "newsgraph_check"));
        }
    }

    @Test
    void holdsTheSameGraphAfterItWasKilledUnderLoad() throws InterruptedException {
        List<ArticleGraph> graphs = new ArrayList<>(GoldFixtures.graphs());
        IntStream.range(0, 30).forEach(number -> graphs.add(GeneratedGraphs.graph(number, 20)));
        CountDownLatch some = new CountDownLatch(15);
        Thread load = new Thread(() -> saveAll(graphs, some));
        load.start();
        some.await();

        server.kill();
        server.start();
        load.join();

        try (Neo4jGraphStore lost = open(server.settings());
                Neo4jGraphStore undisturbed = SharedNeo4j.open(SharedAnalyser.ontology())) {
            undisturbed.saveAll(
                    graphs.stream().map(graph -> new GraphVersion(graph, "1")).toList());
            assertThat(WholeGraph.of(lost)).isEqualTo(WholeGraph.of(undisturbed));
        }
    }

    /** As runs of the program do: what waits too long for the server fails, and a next run goes on. */
    private static void saveAll(List<ArticleGraph> graphs, CountDownLatch saved) {
        int next = 0;
        while (next < graphs.size()) {
            try (Neo4jGraphStore store = open(server.settings())) {
                while (next < graphs.size()) {
                    store.save(graphs.get(next), "1");
                    next++;
                    saved.countDown();
                }
            } catch (StoreException lost) {
                assertThat(lost).hasMessageStartingWith(server.uri("neo4j"));
            }
        }
    }

    @Test
    void isLostInTheMiddleOfABuildWhichTheNextRunGoesOnWith() throws Exception {
        Path news = Files.writeString(
                folder.resolve("news.jsonl"),
                IntStream.range(0, LINES)
                        .mapToObj(i -> "{\"id\": \"a" + i + "\", \"text\": \"Minister " + i + " met the press.\"}\n")
                        .collect(Collectors.joining()));

        CommandRun lost = build(news, "-Dkill.process=" + server.pid(), "-Dkill.article=" + LOST_AT);

        assertThat(lost.exitCode()).as(lost.err()).isEqualTo(3);
        assertThat(lost.err().lines().toList())
                .containsExactly("newsgraph: " + server.uri("neo4j")
                        + ": no Neo4j answers there; check the address and that the server is running");
        assertThat(lost.out()).isEmpty();
        server.start();
        int stored;
        try (Neo4jGraphStore store = open(server.settings())) {
            List<String> ids = store.articleIds();
            stored = ids.size();
            assertThat(ids).hasSizeBetween(1, LOST_AT).allSatisfy(id -> assertThat(store.read(id))
                    .isPresent());
        }

        CommandRun next = build(news);

        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(next.out()).startsWith("Articles: " + (LINES - stored) + " added, " + stored + " unchanged");
        assertThat(next.out() + next.err() + lost.err()).doesNotContain(SeparateNeo4j.PASSWORD);
    }

    private static CommandRun build(Path news, String... properties) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(properties),
                        Stream.of(
                                "-Xmx400m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ProgramWithoutModels.class.getName(),
                                "build",
                                news.toString(),
                                "--language",
                                "en",
                                "--store",
                                server.uri("neo4j"),
                                "--username",
                                SeparateNeo4j.USER))
                .flatMap(part -> part)
                .toList();
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("NEO4J_PASSWORD", SeparateNeo4j.PASSWORD);
        int code = builder.start().waitFor();
        return new CommandRun(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
