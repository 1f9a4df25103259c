// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsgraph.ClassPathFolder;

/** Files of {@code cypher/browser}, without their comments, and pages of this room. */
final class BrowserFiles {

    private static final String COMMENT = "//";

    private BrowserFiles() {}

    /**
     * A query that Browser shows as a picture.
     *
     * @param name the file's name without its ending
     * @param title in a few words
     * @param about what one sees, in a sentence
     * @param text the Cypher
     */
    record Picture(String name, String title, String about, String text) {}

    /** The pictures of {@code cypher/browser/pictures}, in the order of their numbers. */
    static List<Picture> pictures() {
        return ClassPathFolder.texts("/cypher/browser/pictures/01-meetings.cypher", ".cypher").entrySet().stream()
                .map(file -> new Picture(
                        file.getKey(),
                        header(file.getValue(), "// title: "),
                        header(file.getValue(), "// about: "),
                        withoutComments(file.getValue())))
                .toList();
    }

    private static String header(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cypher/browser/pictures: no " + key + "in " + text));
    }

    /** A file of {@code cypher/browser}. */
    static String text(String name) {
        return withoutComments(read("/cypher/browser/" + name));
    }

    /** A file of this room. */
    static String page(String name) {
        return read("/org/newsgraph/serve/" + name);
    }

    private static String read(String name) {
        try {
            return Resources.toString(
                    Objects.requireNonNull(BrowserFiles.class.getResource(name), name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutComments(String text) {
        return text.lines()
                .filter(line -> !line.startsWith(COMMENT))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
