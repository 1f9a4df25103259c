// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A file of words of the program's own ontology. */
public final class WordFile {

    private static final String COMMENT = "#";

    private WordFile() {}

    /**
     * Its lines, without comments and empty ones.
     *
     * @param path on the class path
     */
    public static Stream<String> lines(String path) {
        try (InputStream file = Objects.requireNonNull(WordFile.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith(COMMENT)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
