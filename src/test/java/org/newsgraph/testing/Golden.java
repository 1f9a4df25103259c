// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** The same for a file of the repository that is generated from others. */
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
}
