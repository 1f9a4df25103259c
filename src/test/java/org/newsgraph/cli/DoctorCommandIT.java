// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.newsgraph.store.neo4j.EmbeddedNeo4j;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.SharedNeo4j;

class DoctorCommandIT {

    @TempDir
    private Path folder;

    private static String line(CommandRun run, String subject) {
        return run.out()
                .lines()
                .filter(line -> line.matches("\\w+ +" + subject + " .*"))
                .findFirst()
                .orElse("")
                .replaceAll(" {2,}", " ");
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsNothingWrongBeforeThereIsAStoreAndMakesNone() {
        Path data = folder.resolve("data");

        CommandRun run = TestProgram.run("doctor", "--data", data.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(line(run, "store")).isEqualTo("ok store " + data + ": none yet; newsgraph build makes it");
        assertThat(line(run, "Java")).startsWith("ok Java " + Runtime.version());
        assertThat(run.out()).contains("memory", "disk", "port 7687", "port 7474", "port 3030");
        assertThat(data).doesNotExist();
    }

    @Test
    void opensTheStoreAndLooksAtItsServer() {
        Path data = folder.resolve("data");
        EmbeddedNeo4j.start(data).close();

        CommandRun run = TestProgram.run("doctor", "--data", data.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(line(run, "server")).startsWith("ok server Neo4j 5.26").endsWith("community");
        assertThat(line(run, "reading")).isEqualTo("ok reading allowed");
        assertThat(line(run, "writing")).isEqualTo("ok writing allowed");
        assertThat(line(run, "schema")).isEqualTo("ok schema allowed");
    }

    @Test
    void namesWhatAServerDoesNotAllow() {
        Path data = folder.resolve("data");
        EmbeddedNeo4j.start(data).close();
        int port = freePort();
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(data)
                .setConfig(GraphDatabaseSettings.read_only_databases, Set.of("neo4j"))
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(32))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500))
                .build();
        try {
            CommandRun run = TestProgram.run("doctor", "--store", "bolt://localhost:" + port);

            assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
            assertThat(line(run, "reading")).isEqualTo("ok reading allowed");
            assertThat(line(run, "writing"))
                    .startsWith("failed writing bolt://localhost:" + port)
                    .endsWith("; ask the server's administrator for that permission");
            assertThat(line(run, "schema")).startsWith("failed schema ");
        } finally {
            server.shutdown();
        }
    }

    @Test
    void writesNothingIntoAServer() {
        long before = SharedNeo4j.count("MATCH (n) RETURN count(n)");

        CommandRun run = TestProgram.run("doctor", "--store", SharedNeo4j.uri());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(SharedNeo4j.count("MATCH (n) RETURN count(n)")).isEqualTo(before);
    }

    @Test
    void namesAFolderThatAnotherProcessHolds() {
        Path data = folder.resolve("data");
        try (EmbeddedNeo4j other = EmbeddedNeo4j.start(data)) {
            assertThat(other.uri()).isNotNull();

            CommandRun run = TestProgram.run("doctor", "--data", data.toString());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(line(run, "store"))
                    .isEqualTo("failed store " + data
                            + ": in use by another newsgraph; wait until it ends, or give another --data folder");
        }
    }

    @Test
    void namesAFolderOfSomebodyElseOrOfAnotherFormat() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

        CommandRun foreign = TestProgram.run("doctor", "--data", folder.toString());

        assertThat(foreign.exitCode()).isEqualTo(1);
        assertThat(line(foreign, "store")).contains("holds files that newsgraph did not make; give --data");

        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("newsgraph-store"), "99\n");

        CommandRun other = TestProgram.run("doctor", "--data", old.toString());

        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(line(other, "store")).contains("has store format 99");
    }

    @Test
    void tellsProgramsOfAServerThatDoesNotAnswer() throws IOException {
        CommandRun run = TestProgram.run("doctor", "--store", "bolt://localhost:1", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode findings = new ObjectMapper().readTree(run.out());
        assertThat(findings.get(findings.size() - 1))
                .isEqualTo(new ObjectMapper()
                        .valueToTree(Map.of(
                                "check", "connection",
                                "state", "failed",
                                "found", "bolt://localhost:1: no Neo4j answers there",
                                "cure", "check the address and that the server is running")));
    }

    @Test
    void namesAMistakeInTheOntology() throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve("mine/lexicon")).resolve("mine.psv");
        Files.writeString(lexicon, "relation | trigger | frame | plover | example\nloved | verb love | x | | x\n");

        CommandRun run = TestProgram.run(
                "doctor",
                "--ontology",
                folder.resolve("mine").toString(),
                "--data",
                folder.resolve("data").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(line(run, "ontology")).startsWith("failed ontology " + lexicon + ":2: ");
    }
}
