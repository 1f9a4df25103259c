// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that hold what a test expects to read, below {@code src/test/resources/org/newsgraph}.
 *
 * <p>{@code mvn test -Dtest=… -Dgolden.rewrite} writes what there is now in place of them; read the difference before
 * it is committed.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources/org/newsgraph");

    private Golden() {}

    /** A file or a folder of cases, by its path below the resources of {@code org.newsgraph}. */
    public static Path path(String name) {
        return RESOURCES.resolve(name);
    }

    /** Fails where {@code actual} is not what the file holds; blanks at the end of a line do not count. */
    public static void check(String name, String actual) {
        check(path(name), actual);
    }

    /** The same for a file anywhere in the project. */
    public static void check(Path file, String actual) {
        String plain = actual.replaceAll("(?m)[ \\t]+$", "");
        try {
            if (System.getProperty("golden.rewrite") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, plain);
            }
            assertThat(plain).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails where the lines below {@code header} and its rule, up to an empty one, are not {@code lines}. */
    public static void checkTable(Path file, String header, List<String> lines) {
        try {
            List<String> all = new ArrayList<>(Files.readAllLines(file));
            int begin = all.indexOf(header) + 2;
            int end = begin;
            while (end < all.size() && !all.get(end).isEmpty()) {
                end++;
            }
            assertThat(all).as(file.toString()).contains(header);
            List<String> held = all.subList(begin, end);
            if (System.getProperty("golden.rewrite") != null) {
                held.clear();
                held.addAll(lines);
                Files.write(file, all);
            }
            assertThat(held).isEqualTo(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
