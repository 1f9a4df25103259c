// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Which newsgraph this is. */
public final class Program {

    private static final String VERSION = read();

    private Program() {}

    /** Its version, as in the build file. */
    public static String version() {
        return VERSION;
    }

    /**
     * Names this very build: another one may read an article otherwise.
     *
     * @return the version and, where the program runs from its jar, the SHA-256 of that
     */
    public static String build() {
        try {
            Path jar = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return VERSION;
            }
            return VERSION + " " + Hashing.sha256().hashBytes(Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own jar cannot be named", e);
        }
    }

    private static String read() {
        try (InputStream input = Program.class.getResourceAsStream("program.properties")) {
            Properties properties = new Properties();
            if (input != null) {
                properties.load(input);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
