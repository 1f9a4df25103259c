// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.newsgraph.testing.Neo4jBrowser;
import org.newsgraph.testing.ServedFixtures;

/**
 * Makes the pictures of README from the gold of the fixtures; look at each before it is committed.
 *
 * <p>{@code mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.newsgraph.serve.Screenshots}
 */
final class Screenshots {

    private static final Path FOLDER = Path.of("src/site/images");

    private Screenshots() {}

    public static void main(String[] arguments) throws IOException {
        try (Neo4jBrowser browser = Neo4jBrowser.start(1400, 960).orElseThrow()) {
            browser.open(ServedFixtures.server().browser());
            browser.turnTo("Who is in the news");
            browser.runQueryOfGuide();
            browser.makeRoom();
            browser.photograph(FOLDER.resolve("browser-guide.png"));
            for (String picture : new String[] {"Who met whom", "Who claims what"}) {
                browser.open(ServedFixtures.server().browser());
                browser.turnTo(picture);
                browser.runQueryOfGuide();
                browser.fullscreen();
                browser.makeRoom();
                browser.photograph(FOLDER.resolve(
                        picture.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".png"));
            }
        }
        System.exit(0);
    }
}
