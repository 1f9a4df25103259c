// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.neo4j.ServedNeo4j;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Http;
import org.newsgraph.testing.ServedFixtures;

/** {@code serve} among the other commands. */
class ServeIT {

    @TempDir
    private Path folder;

    private static CommandRun onServed(String... arguments) {
        String[] whole = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        whole[arguments.length] = "--data";
        whole[arguments.length + 1] = ServedFixtures.data().toString();
        return TestProgram.run(whole);
    }

    @Test
    void otherCommandsOnItsFolderGoThroughIt() {
        assertThat(ServedFixtures.server().bolt().getScheme()).isEqualTo("bolt");

        CommandRun status = onServed("status");
        CommandRun query = onServed("query", "--cypher", "MATCH (a:Article) RETURN count(a) AS n", "--format", "csv");
        CommandRun export =
                onServed("export", "--out", folder.resolve("graph.nq").toString());

        assertThat(status.out()).contains("articles    12");
        assertThat(query.out()).isEqualTo("n\n12\n");
        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(folder.resolve("graph.nq")).isNotEmptyFile();
    }

    @Test
    void sparqlAsksItsEndpoint() {
        CommandRun run = onServed("sparql", "-e", "SELECT (COUNT(?a) AS ?n) { ?a a ng:Article }", "--format", "csv");
        CommandRun wrong = onServed("sparql", "-e", "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }");
        CommandRun other = onServed("sparql", "-e", "ASK {}", "--reasoning");

        assertThat(run).isEqualTo(new CommandRun(0, "n\n12\n", ""));
        assertThat(wrong.exitCode()).as(wrong.err()).isEqualTo(2);
        assertThat(wrong.err())
                .startsWith("newsgraph: the query cannot be answered: ")
                .hasLineCount(1);
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err())
                .isEqualTo("newsgraph: " + ServedFixtures.data()
                        + ": is served without --reasoning; ask in the same way, or end newsgraph serve\n");
    }

    @Test
    void aSecondOneIsToldOfTheFirst() {
        URI first = ServedFixtures.server().bolt();

        CommandRun run = onServed("serve");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("newsgraph: " + ServedFixtures.data() + ": is served already, at " + first
                        + "; end that with Ctrl+C where it runs, or give another --data folder\n");
    }

    @Test
    void takenPortsAreNamedInOneLine() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (ServerSocket bolt = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket http = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String boltPort = String.valueOf(bolt.getLocalPort());
            String httpPort = String.valueOf(http.getLocalPort());

            CommandRun run = TestProgram.run(
                    "serve",
                    "--data",
                    data.toString(),
                    "--bolt-port",
                    boltPort,
                    "--http-port",
                    httpPort,
                    "--sparql-port",
                    "0");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo("newsgraph: cannot listen on localhost, port " + boltPort
                            + " (--bolt-port) and " + httpPort + " (--http-port): another program does; end that, or"
                            + " choose another port (0 takes any free one)\n");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "NEO4J_PASSWORD", matches = ".+")
    void isNotOpenedToOthersWithoutAPassword() {
        CommandRun run = TestProgram.run("serve", "--bind", "0.0.0.0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("newsgraph: --bind 0.0.0.0: opens the store to other machines, which needs a password;"
                        + " set NEO4J_PASSWORD to one of at least 8 characters\n");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        CommandRun run =
                TestProgram.run("serve", "--data", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("there is no store yet; make one with newsgraph build PATH");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsInOrderWhenItIsInterrupted() throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NewsgraphCli.class.getName(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--bolt-port",
                        "0",
                        "--http-port",
                        "0",
                        "--sparql-port",
                        "0"))
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String browser = out.readLine();
            String bolt = out.readLine();
            String sparql = out.readLine();
            assertThat(browser)
                    .as(Files.readString(folder.resolve("err.txt")))
                    .startsWith("Neo4j Browser  http://localhost:")
                    .endsWith("&preselectAuthMethod=NO_AUTH");
            assertThat(ServedNeo4j.runningOn(data)).contains(URI.create(bolt.substring(15)));
            assertThat(Http.get(Http.with(URI.create(sparql.substring(15)), "query", "ASK {}"))
                            .statusCode())
                    .isEqualTo(200);

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(Files.readString(folder.resolve("err.txt"))).endsWith("stopped\n");
            assertThat(ServedNeo4j.runningOn(data)).isEmpty();
            assertThat(data.resolve("newsgraph-serve")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }
}
