// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.StoreException;

/** The embedded server's folder, held by one process at a time; a folder of anything else is never touched. */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = "newsgraph-store";
    private static final String LOCK = "newsgraph-lock";
    private static final String FORMAT = "1";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder for this process; makes it where there is none.
     *
     * @throws StoreException where it is locked, foreign, of another format, or cannot be written
     */
    static DataFolder open(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new StoreException(folder + ": is a file; give --data a folder");
            }
            Files.createDirectories(folder);
            checkOwner(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException(
                        folder + ": in use by another newsgraph; wait until it ends, or give another --data folder");
            }
            Files.writeString(folder.resolve(MARKER), FORMAT + "\n");
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StoreException(
                    folder + ": cannot be written (" + e.getClass().getSimpleName()
                            + "); check its permissions, or give another --data folder",
                    e);
        }
    }

    private static void checkOwner(Path folder) throws IOException {
        Path marker = folder.resolve(MARKER);
        if (Files.exists(marker)) {
            String format = Files.readString(marker).strip();
            if (!format.equals(FORMAT)) {
                throw new StoreException(folder + ": has store format " + format + ", this newsgraph writes " + FORMAT
                        + "; build anew into another --data folder");
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new StoreException(
                        folder + ": holds files that newsgraph did not make; give --data an empty or a new folder");
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(folder + ": the lock cannot be given back", e);
        }
    }
}
