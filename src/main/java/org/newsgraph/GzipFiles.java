// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files that are compressed by gzip where their names end in {@code .gz}, in any case. */
public final class GzipFiles {

    private static final String ENDING = ".gz";

    private GzipFiles() {}

    /** A file's name in lower case without the ending, by which its format is told. */
    public static String plainName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ENDING) ? lower.substring(0, lower.length() - ENDING.length()) : lower;
    }

    private static boolean isCompressed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Reads what a file holds. */
    public static InputStream read(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return isCompressed(file) ? new GZIPInputStream(in) : in;
    }

    /**
     * Writes a file.
     *
     * @param file where to
     * @param named the name that decides, where {@code file} is another for a time
     */
    public static OutputStream write(Path file, Path named) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return isCompressed(named) ? new GZIPOutputStream(out) : out;
    }
}
