// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.StoreException;

class MachineChecksTests {

    @TempDir
    private Path folder;

    @Test
    void javaIsTheOneThatRuns() {
        assertThat(MachineChecks.java().text()).startsWith(Runtime.version().toString());
    }

    @Test
    void memoryTellsTheHeapOfThisProcess() {
        assertThat(MachineChecks.memory().text())
                .contains(Runtime.getRuntime().maxMemory() / (1 << 20) + " MB for this command");
    }

    @Test
    void aDiskIsFoundForAFolderThatIsStillToBeMade() {
        Finding found = MachineChecks.disk(folder.resolve("a/b"));

        assertThat(found.subject()).isEqualTo("disk");
        assertThat(found.text()).endsWith(" MB free for " + folder.resolve("a/b"));
    }

    @Test
    void aFullDiskFails() {
        assertThat(MachineChecks.disk(3000, "3000 MB").state()).isEqualTo(Finding.State.OK);
        assertThat(MachineChecks.disk(1000, "1000 MB").state()).isEqualTo(Finding.State.WARNING);
        assertThat(MachineChecks.disk(100, "100 MB"))
                .isEqualTo(Finding.failed("disk", "100 MB", "make room, or give a --data folder on another disk"));
    }

    @Test
    void aTakenPortIsTakenBySomebody() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Finding found = MachineChecks.port(other.getLocalPort(), "Bolt");

            assertThat(found.state()).isEqualTo(Finding.State.WARNING);
            assertThat(found.cure()).isEqualTo("stop that, or give serve another port");
            if (Files.isReadable(Path.of("/proc/net/tcp"))) {
                assertThat(found.text())
                        .contains("(process " + ProcessHandle.current().pid() + ")");
            }
        }
    }

    @Test
    void aFreePortIsFree() throws IOException {
        int port;
        try (ServerSocket before = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = before.getLocalPort();
        }

        assertThat(MachineChecks.port(port, "Bolt")).isEqualTo(Finding.ok("port " + port, "free for Bolt"));
    }

    @Test
    void anErrorsLineIsPartedIntoWhatAndCure() {
        assertThat(Finding.failed("store", new StoreException("x: is locked; by y; wait")))
                .isEqualTo(Finding.failed("store", "x: is locked; by y", "wait"));
        assertThat(Finding.failed("store", new StoreException("x: is odd")).line())
                .isEqualTo("x: is odd");
    }
}
