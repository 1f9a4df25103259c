// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.StoreException;

class DataFolderTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeWhereThereIsNone() {
        Path made = folder.resolve("a/b");

        DataFolder.open(made).close();

        assertThat(made).isDirectory();
    }

    @Test
    void isTakenByOneProcessAtATime() {
        try (DataFolder ours = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(ours.path()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(folder
                            + ": in use by another newsgraph; wait until it ends, or give another --data folder");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void ofSomebodyElseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.doc"), "mine");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(folder + ": holds files that newsgraph did not make; give --data an empty or a new folder");
        assertThat(folder).isDirectoryNotContaining(f -> !f.endsWith("thesis.doc"));
    }

    @Test
    void ofAnotherFormatIsRefused() throws IOException {
        DataFolder.open(folder).close();
        Files.writeString(folder.resolve("newsgraph-store"), "99\n");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has store format 99, this newsgraph writes 1");
    }

    @Test
    void isNoFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": is a file; give --data a folder");
    }
}
