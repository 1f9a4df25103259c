// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.newsgraph.StoreException;

/**
 * The files of a view: the database of TDB2, and beside it {@link ViewState}'s. One process has them at a time.
 *
 * @param name of the database's folder
 */
record ViewFolder(Path path, String name) {

    private static final String DATABASE = "tdb2-";

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
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database()), PARAMETERS);
            dataset.getContext().set(ARQ.httpServiceAllowed, false);
            dataset.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
            return dataset;
        } catch (AlreadyLocked e) {
            throw new StoreException(
                    path + ": in use by another newsgraph; wait until it ends, or give another --data folder", e);
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be made; check its permissions and the disk's room", e);
        }
    }

    /**
     * A folder for a new database, once what was there is taken away as far as it can be.
     *
     * <p>It has a name that was not there: in this process TDB2 goes on to hold what it could not open, and Windows
     * keeps files that were mapped into memory.
     */
    static ViewFolder anew(Path path) {
        ViewState.forget(path);
        int last = 0;
        for (Path old : databases(path)) {
            last = Math.max(
                    last, Integer.parseInt(String.valueOf(old.getFileName()).substring(DATABASE.length())));
            try {
                MoreFiles.deleteRecursively(old, RecursiveDeleteOption.ALLOW_INSECURE);
            } catch (IOException held) {
                continue;
            }
        }
        return new ViewFolder(path, DATABASE + (last + 1));
    }

    private static List<Path> databases(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(DATABASE + "[0-9]{1,8}"))
                    .toList();
        } catch (IOException e) {
            throw new StoreException(path + ": cannot be read; check its permissions", e);
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
        return path.resolve(name);
    }
}
