// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.JsonSchemas;
import org.newsgraph.testing.SharedNeo4j;

/** What each command prints for machines, as its schema has it. */
class JsonOutputIT {

    private static final String TALKS =
            """
            ---
            title: Talks in Vienna
            published: 2025-12-02
            ---
            Chancellor Karl Huber met Polish President Ewa Nowak in Vienna on Monday.

            Norway pledged €40 million to Moldova. Austria denied selling drones to Serbia.
            """;

    @TempDir
    private static Path folder;

    private static Path article;
    private static CommandRun build;

    @BeforeAll
    static void build() throws IOException {
        SharedNeo4j.empty();
        article = Files.writeString(folder.resolve("talks.md"), TALKS);
        build = json("build", article.toString());
    }

    /** Runs a command on the store, with {@code --format json}. */
    private static CommandRun json(String... arguments) {
        return TestProgram.run(
                Stream.concat(Stream.of(arguments), Stream.of("--format", "json", "--store", SharedNeo4j.uri()))
                        .toArray(String[]::new));
    }

    private static JsonNode checked(String schema, CommandRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonSchemas.check(schema, run.out());
    }

    private static String statement(String relation) {
        return checked(
                        "rows",
                        json(
                                "query",
                                "--cypher",
                                "MATCH (s:Statement {relation: $relation}) RETURN s.id AS id",
                                "-p",
                                "relation=" + relation))
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void ofABuildIsItsReport() {
        checked("build", build);
        Golden.check(
                "cli/build-report.json",
                build.out()
                        .replaceAll("\"seconds\" : [0-9.]+", "\"seconds\" : SECONDS")
                        .replace(SharedNeo4j.uri(), "URI"));
    }

    @Test
    void ofAnExtractionIsALineForEachArticle() {
        CommandRun run = TestProgram.run("extract", article.toString());

        assertThat(checked("extract", run).path("statements")).isNotEmpty();
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void ofTheStatusIsWhatIsInTheStore() {
        JsonNode status = checked("status", json("status"));

        assertThat(status.path("articles").asInt()).isEqualTo(1);
        assertThat(status.path("statements").asLong())
                .isEqualTo(SharedNeo4j.count("MATCH (s:Statement) RETURN count(s)"));
        assertThat(status.path("store").asText()).isEqualTo(SharedNeo4j.uri());
    }

    @Test
    void ofAnExplanationIsTheStatementAsItIsExtracted() {
        JsonNode extracted = checked("extract", TestProgram.run("extract", article.toString()));

        JsonNode explained = checked("explain", json("explain", statement("supplied")));

        assertThat(extracted.path("statements")).contains(explained.path("statement"));
        assertThat(explained.path("article")).isEqualTo(extracted.path("article"));
        assertThat(explained.path("sentence").path("text").asText())
                .isEqualTo("Austria denied selling drones to Serbia.");
        assertThat(explained.path("asserted").booleanValue()).isFalse();
        assertThat(explained.path("entities").findValuesAsText("name")).contains("Austria", "Serbia");
        assertThat(explained.path("lexicon").path("location").asText()).startsWith("ontology/lexicon/");
    }

    @Test
    void ofAQueryIsAnArrayOfRows() {
        JsonNode rows = checked("rows", json("query", "meetings"));
        JsonNode twins = checked("rows", json("sparql", "meetings"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path("from").asText()).isEqualTo("2025-12-01");
        assertThat(twins).hasSize(1);
        assertThat(checked("rows", json("sparql", "-e", "ASK {}")).toString()).isEqualTo("[{\"answer\":true}]");
    }

    @Test
    void ofADoctorIsAnArrayOfFindings() {
        CommandRun run = json("doctor");

        JsonNode findings = JsonSchemas.check("doctor", run.out());
        assertThat(findings.findValuesAsText("check")).contains("Java", "server", "writing");
    }

    @Test
    void ofAnImportIsWhatBecameOfTheArticles() {
        Path exported = folder.resolve("talks.nq");
        TestProgram.run("export", "--out", exported.toString(), "--store", SharedNeo4j.uri());

        json("import", exported.toString());

        assertThat(checked("import", json("import", exported.toString())).toString())
                .isEqualTo("{\"articles\":{\"added\":0,\"replaced\":0,\"unchanged\":1}}");
    }

    @Test
    void ofAnEvaluationIsItsFigures() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.psv"),
                "phenomenon | sentence | states | not\n"
                        + "plan: will | Karl Huber will meet Ewa Nowak. | metWith(Karl Huber, Ewa Nowak) future | \n"
                        + "denial: denied | Austria denied selling drones to Serbia. | | supplied(Austria, Serbia)\n");

        CommandRun run = TestProgram.run("evaluate", gold.toString(), "--misses", "--format", "json");

        JsonNode figures = checked("evaluate", run);
        assertThat(figures.at("/sentences/all/sentences").asInt()).isEqualTo(2);
        assertThat(figures.path("misses").isArray()).isTrue();
    }

    @Test
    void ofAValidationIsItsReport() {
        JsonNode report = checked("validate", json("validate"));

        assertThat(report.path("valid").booleanValue()).isTrue();
        assertThat(report.at("/checked/articles").asInt()).isEqualTo(1);
    }

    @Test
    void ofAValidationThatFailsSaysWhy() {
        String id = statement("pledged");
        Map<String, Object> one = Map.of("id", id);
        SharedNeo4j.run("MATCH (s:Statement {id: $id}) SET s.kept = s.confidence, s.confidence = 1.5", one);
        CommandRun shape = json("validate");
        SharedNeo4j.run(
                "MATCH (s:Statement {id: $id}) SET s.confidence = s.kept, s.kept = s.evidence, s.evidence = 'x'", one);
        CommandRun words = json("validate");
        SharedNeo4j.run("MATCH (s:Statement {id: $id}) SET s.evidence = s.kept REMOVE s.kept", one);

        JsonNode violations = JsonSchemas.check("validate", shape.out()).path("violations");
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).path("article").asText()).isEqualTo("talks");
        assertThat(shape.exitCode()).isEqualTo(1);
        assertThat(shape.err())
                .startsWith("newsgraph: 1 violation in 1 article, ")
                .hasLineCount(1);
        String misquoted =
                JsonSchemas.check("validate", words.out()).path("misquoted").asText();
        assertThat(words.err()).isEqualTo("newsgraph: " + misquoted + "\n");
        assertThat(misquoted).startsWith("article talks, statement " + id + ": evidence at ");
        assertThat(words.exitCode()).isEqualTo(1);
    }

    @Test
    void ofAServerIsWhereItAnswers() throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NewsgraphCli.class.getName(),
                        "serve",
                        "--format=json",
                        "--data=" + data,
                        "--bolt-port=0",
                        "--http-port=0",
                        "--sparql-port=0"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Reader out = process.inputReader()) {
            JsonNode addresses = new ObjectMapper().readTree(out);

            JsonSchemas.check("serve", addresses.toString());
            CommandRun status =
                    TestProgram.run("status", "--store", addresses.path("bolt").asText());
            assertThat(status.exitCode()).as(status.err()).isZero();
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "query meetings", "explain 1", "validate", "sparql meetings"})
    void ofACommandThatFailsIsNothingButTheLineOfTheError(String command) {
        String data = folder.resolve("none").toString();
        String[] arguments = (command + " --format json --data").split(" ");

        CommandRun run = TestProgram.run(
                Stream.concat(Stream.of(arguments), Stream.of(data)).toArray(String[]::new));

        assertThat(run)
                .isEqualTo(new CommandRun(
                        3, "", "newsgraph: " + data + ": there is no store yet; make one with newsgraph build PATH\n"));
    }
}
