// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.Neo4jBrowser;
import org.newsgraph.testing.Neo4jBrowser.Shape;
import org.newsgraph.testing.ServedFixtures;

/** What a person sees who opens the addresses that {@code serve} prints. */
class BrowserIT {

    private static Optional<Neo4jBrowser> started = Optional.empty();

    @BeforeAll
    static void start() {
        started = Neo4jBrowser.start(1400, 960);
        if (started.isEmpty()) {
            System.err.println(
                    "BrowserIT is skipped: no chromium and chromedriver on the PATH; Debian has them as chromium and"
                            + " chromium-driver");
        }
        assumeTrue(started.isPresent(), "no chromium and chromedriver on the PATH");
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Neo4jBrowser::close);
    }

    @Test
    void connectsByItselfAndClicksThroughTheGuide() {
        Neo4jBrowser browser = started.orElseThrow();

        browser.open(ServedFixtures.server().browser());

        assertThat(browser.guide()).contains("made from 12 articles");

        browser.turnTo("Who met whom");
        browser.runQueryOfGuide();

        assertThat(browser.nodes())
                .contains(new Shape("Emmanuel Macron", "#3F78C3"), new Shape("Vladimir Putin", "#3F78C3"))
                .contains(new Shape("Ireland", "#E3B23C"));
        assertThat(browser.edges()).contains(new Shape("MET_WITH", "#7CC07F"), new Shape("SPOKE_WITH", "#7CC07F"));

        browser.turnTo("Who is against whom");
        browser.runQueryOfGuide();

        assertThat(browser.nodes()).contains(new Shape("Russia", "#E3B23C"));
        assertThat(browser.edges()).contains(new Shape("SANCTIONED", "#B71C1C"), new Shape("REJECTED", "#E57373"));
    }

    @Test
    void theSparqlPageAnswersItsFirstExample() {
        String table =
                started.orElseThrow().askAsOffered(ServedFixtures.server().sparqlPage());

        assertThat(table).contains("Viktor Orban Vladimir Putin article/frozen-assets");
    }

    /** With {@code -Dgolden.rewrite} in the documentation's own folder; look at each before it is committed. */
    @Test
    void makesThePicturesOfReadme() throws IOException {
        Neo4jBrowser browser = started.orElseThrow();
        Path folder = Path.of(System.getProperty("golden.rewrite") == null ? "target/images" : "src/site/images");

        browser.open(ServedFixtures.server().browser());
        browser.turnTo("Who is in the news");
        browser.runQueryOfGuide();
        browser.makeRoom();
        browser.photograph(folder.resolve("browser-guide.png"));
        for (String picture : new String[] {"Who met whom", "Who claims what"}) {
            browser.turnTo(picture);
            browser.runQueryOfGuide();
            browser.fullscreen();
            browser.makeRoom();
            browser.photograph(folder.resolve(picture.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png"));
            browser.fullscreen();
        }

        assertThat(Files.readString(Path.of("src/site/browser.md")))
                .contains("browser-guide.png", "who-met-whom.png", "who-claims-what.png");
        assertThat(folder.resolve("who-claims-what.png")).isNotEmptyFile();
    }
}
