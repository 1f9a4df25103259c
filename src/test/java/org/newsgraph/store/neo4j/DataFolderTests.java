// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
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
    void tellsOthersThatServeIsStartingOnIt() {
        try (DataFolder ours = DataFolder.open(folder)) {
            ours.announceStart();

            assertThat(DataFolder.servedAt(folder)).isEmpty();
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(folder + ": newsgraph serve is starting on it; try again in a few seconds");

            ours.announce(URI.create("bolt://localhost:1"));

            assertThat(DataFolder.servedAt(folder)).contains(URI.create("bolt://localhost:1"));
        }
    }

    @Test
    void forgetsWhatAKilledServeAnnounced() {
        try (DataFolder killed = DataFolder.open(folder)) {
            killed.announce(URI.create("bolt://localhost:1"));
            killed.announceSparql(URI.create("http://localhost:2/sparql"));
        }
        try (DataFolder next = DataFolder.open(folder)) {
            assertThat(DataFolder.servedAt(next.path())).isEmpty();
            assertThat(DataFolder.sparqlAt(next.path())).isEmpty();
        }
    }

    @Test
    void notesTheSchemaOfItsDatabaseUntilThatHasGone() throws IOException {
        Path database = Files.createDirectories(folder.resolve("data/databases/neo4j"));
        DataFolder.noteSchema(folder, "abc");
        Files.createFile(folder.resolve("newsgraph-lock"));
        Files.writeString(folder.resolve("newsgraph-store"), "1\n");

        DataFolder.open(folder).close();
        assertThat(DataFolder.hasSchema(folder, "abc")).isTrue();
        assertThat(DataFolder.hasSchema(folder, "abd")).isFalse();

        Files.delete(database);
        DataFolder.open(folder).close();
        assertThat(DataFolder.hasSchema(folder, "abc")).isFalse();
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
