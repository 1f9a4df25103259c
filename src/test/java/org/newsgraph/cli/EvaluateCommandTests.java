// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.FakeAnalyser;

class EvaluateCommandTests {

    @TempDir
    Path folder;

    @Test
    void endsWithOneLineWhereTheGoldIsBrokenBeforeAnyModelIsLoaded() throws IOException {
        Path gold = folder.resolve("a.gold.json");
        Files.writeString(
                gold,
                "{\"article\": {\"text\": \"Ana left.\"}, \"entities\": [{\"id\": \"ana\", \"type\":"
                        + " \"Person\", \"mentions\": [{\"begin\": 1, \"end\": 4, \"text\": \"Ana\"}]}]}");

        CommandRun run = TestProgram.run("evaluate", gold.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "newsgraph: " + gold + ": entities[0].mentions[0]: \"Ana\" is not at 1 to 4, where the article"
                                + " has \"na \"; the nearest is at 0 to 3" + System.lineSeparator());
    }

    @Test
    void countsAnArticleThatIsSkippedAsOneInWhichNothingIsFound() throws IOException {
        Path sentences = folder.resolve("x.psv");
        Files.writeString(
                sentences,
                """
                phenomenon | sentence | states | not
                plain | Bel met Kim. | metWith(Bel, Kim) |
                plain | Kim met Bel. | metWith(Kim, Bel) |
                """);

        CommandRun run = TestProgram.run(
                new FakeAnalyser(article -> {
                    if (article.text().value().startsWith("Bel")) {
                        throw new StackOverflowError();
                    }
                }),
                "evaluate",
                sentences.toString(),
                "--format",
                "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().startsWith("skipped " + sentences + ":2: a fault of");
        JsonNode all = new ObjectMapper().readTree(run.out()).path("sentences").path("all");
        assertThat(all.path("sentences").asInt()).isEqualTo(2);
        assertThat(all.path("found").path("of").asInt()).isEqualTo(2);
    }
}
