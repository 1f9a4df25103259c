// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a folder tells that it is served. */
class ServedNeo4jTests {

    private static final URI ADDRESS = URI.create("bolt://localhost:7687");

    @TempDir
    private Path data;

    @Test
    void theHolderOfTheFolderTellsItsAddressUntilItTakesItBack() {
        try (DataFolder folder = DataFolder.open(data)) {
            assertThat(ServedNeo4j.runningOn(data)).isEmpty();

            folder.announce(ADDRESS);
            assertThat(ServedNeo4j.runningOn(data)).contains(ADDRESS);

            folder.conceal();
            assertThat(ServedNeo4j.runningOn(data)).isEmpty();
        }
    }

    @Test
    void theAddressOfOneThatWasKilledMeansNothing() throws IOException {
        try (DataFolder folder = DataFolder.open(data)) {
            folder.announce(ADDRESS);
        }

        assertThat(data.resolve("newsgraph-serve")).exists();
        assertThat(ServedNeo4j.runningOn(data)).isEmpty();
        DataFolder.open(data).close();
    }

    @Test
    void aFolderThatIsNotThereIsNotServed() {
        assertThat(ServedNeo4j.runningOn(data.resolve("none"))).isEmpty();
    }
}
