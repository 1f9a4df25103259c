// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.newsgraph.StoreException;

/** The files of a view: the database of TDB2, and beside it {@link ViewState}'s. One process has them at a time. */
record ViewFolder(Path path) {

    private static final String DATABASE = "tdb2";

    /** TDB2's own caches would take a tenth of the heap that the program has by default. */
    private static final StoreParams PARAMETERS = StoreParams.builder()
            .nodeId2NodeCacheSize(100_000)
            .node2NodeIdCacheSize(100_000)
            .build();

    /** More rows than this are sorted and made distinct on the disk, so that no query fills the memory with them. */
    private static final long ROWS_IN_MEMORY = 200_000;

    /** @throws StoreException where another process has it, or the folder cannot be made */
    DatasetGraph open() {
        try {
            Files.createDirectories(database());
            DatasetGraph dataset =
                    DatabaseMgr.connectDatasetGraph(Location.create(database()), PARAMETERS);
            dataset.getContext().set(ARQ.httpServiceAllowed, false);
            dataset.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
            return dataset;
        } catch (DBOpEnvException e) {
            throw new StoreException(
                    path + ": in use by another newsgraph; wait until it ends, or give another --data folder", e);
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be made; check its permissions and the disk's room", e);
        }
    }

    /** Takes the view away, as far as there is one. */
    void discard() {
        ViewState.forget(path);
        try {
            if (Files.exists(database())) {
                MoreFiles.deleteRecursively(database(), RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new StoreException(
                    database() + ": cannot be deleted; check its permissions, and end what has it open", e);
        }
    }

    /** How much the database takes, in bytes. */
    long size() {
        try (Stream<Path> files = Files.walk(database())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be read; check its permissions", e);
        }
    }

    private Path database() {
        return path.resolve(DATABASE);
    }
}
