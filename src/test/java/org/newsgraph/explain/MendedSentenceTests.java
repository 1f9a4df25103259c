// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.testing.JsonSchemas;
import org.newsgraph.testing.SharedAnalyser;

/** README's way from a sentence that fails to one that is right. */
class MendedSentenceTests {

    private static final Path README = Path.of("README.md");
    private static final Pattern TEXT = Pattern.compile("explain --text \"([^\"]+)\"");
    private static final Pattern TABLE = Pattern.compile("(?m)^relation \\|.*\\n.*$");

    @TempDir
    Path mine;

    private static String found(Pattern pattern, int group) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(README).replaceFirst("(?s).*## How to mend a sentence", ""));
        assertThat(matcher.find()).isTrue();
        return matcher.group(group);
    }

    private static List<String> explained(List<Path> additions) throws IOException {
        Pipeline pipeline = new Pipeline(SharedAnalyser.analyser(), new OntologyLoader().load(additions));
        return new TextExplanation(pipeline.trace(SharedAnalyser.article("text", found(TEXT, 1)))).lines();
    }

    @Test
    void theFrameThatLostIsShownWithTheReason() throws IOException {
        List<String> lines = explained(List.of());
        assertThat(lines.get(lines.indexOf("statements") + 1)).isEqualTo("  none");
        assertThat(lines).filteredOn(line -> line.contains("lost")).isNotEmpty().allSatisfy(line -> assertThat(
                        Files.readString(README))
                .contains(line));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("  conferred:"))
                .allSatisfy(line -> assertThat(Files.readString(README)).contains(line));
    }

    @Test
    void programsGetTheSame() {
        JsonNode json = JsonSchemas.check(
                "explain-text",
                TextExplanationJson.of(SharedAnalyser.pipeline()
                        .trace(SharedAnalyser.article("text", "Soldiers trapped villagers."))));
        JsonNode sentence = json.path("sentences").get(0);
        assertThat(sentence.path("tokens").get(1).path("by"))
                .extracting(JsonNode::asText)
                .containsExactly("tree.participle-as-verb");
        assertThat(sentence.path("frames"))
                .anySatisfy(
                        frame -> assertThat(frame.path("stands").booleanValue()).isTrue());
        assertThat(json.path("graph").path("statements")).hasSize(1);
    }

    @Test
    void oneLineOfAnAdditionMendsIt() throws IOException {
        Files.createDirectories(mine.resolve("lexicon"));
        Files.writeString(mine.resolve("lexicon/words.psv"), found(TABLE, 0));
        List<String> lines = explained(List.of(mine));
        String statement = lines.get(lines.indexOf("statements") + 1);
        assertThat(Files.readString(README)).contains("statements\n" + statement + "\n");
        assertThat(statement).endsWith("asserted").doesNotContain("not asserted");
    }
}
