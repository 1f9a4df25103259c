// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.neo4j.EmbeddedNeo4j;
import org.newsgraph.testing.CommandRun;

class EmbeddedStoreIT {

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
}
