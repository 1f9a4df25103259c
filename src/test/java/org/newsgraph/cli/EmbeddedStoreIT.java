// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.neo4j.EmbeddedNeo4j;
import org.newsgraph.testing.CommandRun;

class EmbeddedStoreIT {

    private static final List<String> LOOPBACK =
            List.of("0100007F:", "00000000000000000000000001000000:", "0000000000000000FFFF00000100007F:");

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasBuiltFromOneCommandToTheNext() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "France opposed the plan.\n");
        String data = folder.resolve("data").toString();

        CommandRun build = TestProgram.run("build", article.toString(), "--data", data);
        CommandRun query = TestProgram.run("query", "opposition", "--data", data, "--format", "csv");

        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out()).startsWith("Articles: 1 added").contains("newsgraph query --data " + data);
        assertThat(query.out()).contains("France,opposed,plan,,,,\"France opposed the plan\",a");
    }

    @Test
    void thatAnotherProcessUsesIsNamedAtOnce() {
        Path data = folder.resolve("data");
        try (EmbeddedNeo4j other = EmbeddedNeo4j.start(data)) {
            assertThat(other.uri().getHost()).isEqualTo("localhost");

            CommandRun run = TestProgram.run("status", "--data", data.toString());

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo("newsgraph: " + data
                            + ": in use by another newsgraph; wait until it ends, or give another --data folder\n");
        }
    }

    /** The other addresses of the machine do not lead to it; nor does the process listen on all of them. */
    @Test
    void listensOnLoopbackAlone() throws IOException {
        Set<String> before = listening();
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder.resolve("data"))) {
            int port = server.uri().getPort();
            assertThat(listening().stream().filter(address -> !before.contains(address)))
                    .allMatch(address -> LOOPBACK.stream().anyMatch(address::startsWith));
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (address.isLoopbackAddress()) {
                        continue;
                    }
                    assertThat(answers(address, port)).as(address.toString()).isFalse();
                }
            }
        }
    }

    /** Local addresses and ports in hex that somebody listens on, where the system tells them as Linux does. */
    private static Set<String> listening() throws IOException {
        Set<String> addresses = new HashSet<>();
        for (Path table : List.of(Path.of("/proc/self/net/tcp"), Path.of("/proc/self/net/tcp6"))) {
            if (Files.isReadable(table)) {
                Files.readAllLines(table).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(fields -> fields[3].equals("0A"))
                        .forEach(fields -> addresses.add(fields[1]));
            }
        }
        return addresses;
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
