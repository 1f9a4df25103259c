// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.newsgraph.GzipFiles;
import org.newsgraph.UsageException;

/** A file that is there whole or not at all, and compressed by gzip where its name ends in {@code .gz}. */
final class WholeFile {

    private WholeFile() {}

    /** Writes to the stream that it is given, and leaves it open. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws UsageException where the file cannot be written */
    static void write(Path file, Content content) {
        Path whole = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try {
                try (OutputStream out = GzipFiles.write(whole, file)) {
                    content.writeTo(out);
                }
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be written ("
                    + e.getClass().getSimpleName() + "); check that its folder is there, may be written, and has room");
        }
    }
}
