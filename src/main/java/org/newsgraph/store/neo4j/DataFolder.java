// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.StoreException;

/** The embedded server's folder, held by one process at a time; a folder of anything else is never touched. */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = "newsgraph-store";
    private static final String LOCK = "newsgraph-lock";
    private static final String ADDRESS = "newsgraph-serve";
    private static final String SPARQL = "newsgraph-serve-sparql";
    private static final String STARTING = "starting";
    private static final String SCHEMA = "newsgraph-schema";
    private static final Path DATABASE = Path.of("data", "databases", "neo4j");
    private static final String VIEW_OF_A_SERVER = "sparql-";
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
                throw inUse(folder);
            }
            Files.deleteIfExists(folder.resolve(ADDRESS));
            Files.deleteIfExists(folder.resolve(SPARQL));
            Files.writeString(folder.resolve(MARKER), FORMAT + "\n");
            if (!Files.exists(folder.resolve(DATABASE))) {
                Files.deleteIfExists(folder.resolve(SCHEMA));
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StoreException(
                    folder + ": cannot be written (" + e.getClass().getSimpleName()
                            + "); check its permissions, or give another --data folder",
                    e);
        }
    }

    private static StoreException inUse(Path folder) {
        return new StoreException(folder
                + (read(folder.resolve(ADDRESS)).equals(Optional.of(STARTING))
                        ? ": newsgraph serve is starting on it; try again in a few seconds"
                        : ": in use by another newsgraph; wait until it ends, or give another --data folder"));
    }

    /** What the one line of a file says; empty where there is none. */
    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
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
            if (files.anyMatch(DataFolder::isForeign)) {
                throw new StoreException(
                        folder + ": holds files that newsgraph did not make; give --data an empty or a new folder");
            }
        }
    }

    private static boolean isForeign(Path file) {
        return !file.endsWith(LOCK) && !String.valueOf(file.getFileName()).startsWith(VIEW_OF_A_SERVER);
    }

    /**
     * The address that the holder of the folder has announced; empty where nobody holds it, so that the file of a
     * process that was killed means nothing.
     */
    static Optional<URI> servedAt(Path folder) {
        return announced(folder, ADDRESS);
    }

    /** The same of its SPARQL endpoint. */
    static Optional<URI> sparqlAt(Path folder) {
        return announced(folder, SPARQL);
    }

    private static Optional<URI> announced(Path folder, String file) {
        Optional<String> address = read(folder.resolve(file)).filter(said -> !said.equals(STARTING));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return lock(channel) == null ? address.map(URI::create) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tells other processes where the server of this folder listens. */
    void announce(URI address) {
        write(folder.resolve(ADDRESS), address.toString());
    }

    /** Tells other processes where its SPARQL endpoint is. */
    void announceSparql(URI address) {
        write(folder.resolve(SPARQL), address.toString());
    }

    /** Tells other processes that it will soon. */
    void announceStart() {
        write(folder.resolve(ADDRESS), STARTING);
    }

    private static void write(Path file, String line) {
        try {
            Files.writeString(file, line + "\n");
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be written; check its permissions and the disk's room", e);
        }
    }

    /** Takes the announcements back. */
    void conceal() {
        try {
            Files.deleteIfExists(folder.resolve(SPARQL));
            Files.deleteIfExists(folder.resolve(ADDRESS));
        } catch (IOException e) {
            throw new StoreException(folder + ": " + ADDRESS + "… cannot be deleted; check its permissions", e);
        }
    }

    /**
     * Whether {@link #noteSchema} has noted these versions of the schema; asking the store itself takes seconds.
     *
     * @param fingerprint of the files of the versions
     */
    static boolean hasSchema(Path folder, String fingerprint) {
        return read(folder.resolve(SCHEMA)).equals(Optional.of(fingerprint));
    }

    /** Notes that the store in the folder has the schema of these files. */
    static void noteSchema(Path folder, String fingerprint) {
        write(folder.resolve(SCHEMA), fingerprint);
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
