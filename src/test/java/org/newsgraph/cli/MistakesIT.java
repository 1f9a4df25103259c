// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.SharedNeo4j;

/** What a user reads when something is wrong: one line, the right exit code, and nothing half-written. */
class MistakesIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void expect(CommandRun run, int exitCode, String error) {
        assertThat(run.err()).isEqualTo(error + "\n");
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPathThatIsNotThere() {
        Path data = folder.resolve("data");

        expect(
                TestProgram.run("build", "nowhere.txt", "--data", data.toString()),
                2,
                "newsgraph: nowhere.txt: there is no such file or directory; check the path");
        assertThat(data).doesNotExist();
    }

    @Test
    void anEmptyFileIsSkippedAndTheRestGoesOn() throws IOException {
        Path empty = file("news/empty.txt", " \n");
        file("news/good.txt", "France opposed the plan.\n");

        CommandRun run = TestProgram.run("extract", folder.resolve("news").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("skipped " + empty + ": it holds no text\n");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswer() {
        expect(
                TestProgram.run("status", "--store", "bolt://localhost:1"),
                3,
                "newsgraph: bolt://localhost:1: no Neo4j answers there; check the address and that the server is running");
    }

    @Test
    void anAddressThatIsNone() {
        expect(
                TestProgram.run("status", "--store", "postgres://localhost"),
                2,
                "newsgraph: --store postgres://localhost: is no store; write embedded, or a URI such as"
                        + " neo4j://host:7687 or bolt://host:7687");
    }

    @Test
    void aStoreThatWasNeverMade() {
        Path data = folder.resolve("none");

        expect(
                TestProgram.run("query", "meetings", "--data", data.toString()),
                3,
                "newsgraph: " + data + ": there is no store yet; make one with newsgraph build PATH");
        assertThat(data).doesNotExist();
    }

    @Test
    void aFolderOfSomebodyElse() throws IOException {
        file("mine/letter.txt", "Dear Sir");

        expect(
                TestProgram.run("status", "--data", folder.resolve("mine").toString()),
                3,
                "newsgraph: " + folder.resolve("mine")
                        + ": holds files that newsgraph did not make; give --data an empty or a new folder");
    }

    @Test
    void aLexiconWithAMistake() throws IOException {
        Path lexicon = file(
                "mine/lexicon/mine.psv",
                "relation | trigger | frame | plover | example\nloved | verb love | subject=subject object=object | | x\n");

        CommandRun run = TestProgram.run(
                "extract",
                lexicon.toString(),
                "--ontology",
                folder.resolve("mine").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("newsgraph: " + lexicon + ":2: ").contains("loved");
    }

    @Test
    void aQueryOrAParameterThatIsNotThere() {
        expect(
                TestProgram.run("query", "weather", "--store", SharedNeo4j.uri()),
                2,
                "newsgraph: weather: there is no such query; newsgraph query lists them");
        expect(
                TestProgram.run("query", "meetings", "-p", "nam=x", "--store", SharedNeo4j.uri()),
                2,
                "newsgraph: -p nam: meetings has no such parameter; it has name, since, until");
        expect(
                TestProgram.run("query", "pair", "-p", "a=Iran", "--store", SharedNeo4j.uri()),
                2,
                "newsgraph: pair: needs -p b=… (name of the other); for example -p b=\"Russia\"");
    }

    @Test
    void anExportThatCannotBeWritten() {
        Path file = folder.resolve("no/such/graph.ttl");

        expect(
                TestProgram.run("export", "--out", file.toString(), "--store", SharedNeo4j.uri()),
                2,
                "newsgraph: " + file + ": cannot be written (NoSuchFileException);"
                        + " check that its folder is there, may be written, and has room");
    }

    @Test
    void anEndingThatNamesNoFormat() {
        expect(
                TestProgram.run("export", "--out", "graph.doc", "--store", SharedNeo4j.uri()),
                2,
                "newsgraph: graph.doc: its ending names no format;"
                        + " use one of .ttl, .trig, .nt, .nq, .jsonld, .rdf, .jsonl, .csv, .graphml");
    }

    @Test
    void aStatementThatIsNotThere() {
        expect(
                TestProgram.run("explain", "abc", "--store", SharedNeo4j.uri()),
                2,
                "newsgraph: statement abc: the store has none of that id; newsgraph query --cypher"
                        + " 'MATCH (s:Statement) RETURN s.id, s.evidence' lists them");
    }
}
