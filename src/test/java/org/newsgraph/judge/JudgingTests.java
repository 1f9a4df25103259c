// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.testing.JsonSchemas;
import org.newsgraph.testing.SharedAnalyser;

/** From drawing statements to what their verdicts say of the program. */
class JudgingTests {

    private static final String TEXT = "Ana Ruiz resigned. Peru thanked Ana Ruiz.";

    @TempDir
    private Path folder;

    private static ArticleGraph graph() {
        return SharedAnalyser.pipeline().extract(SharedAnalyser.article("test", TEXT));
    }

    private static List<Item> items() {
        return new Items(graph()).of(Sort.ASSERTED);
    }

    private String judge(Path file, String answers) {
        StringWriter shown = new StringWriter();
        new Reading(new BufferedReader(new StringReader(answers)), new PrintWriter(shown), file, "ana").judge(items());
        return shown.toString();
    }

    @Test
    void anItemIsShownWithItsTextAndWhatIsStated() {
        assertThat(judge(folder.resolve("judged.jsonl"), "quit\n"))
                .contains("[[Ana Ruiz resigned]]", "resigned(Ana Ruiz [Person])");
    }

    @Test
    void verdictsAreLinesOfTheSchemaAndReadBack() throws IOException {
        Path file = folder.resolve("judged.jsonl");
        judge(file, "right\nwrong subject role not she\n");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            JsonSchemas.check("judged", line);
        }
        assertThat(JudgedFile.read(file)).extracting(Judged::verdict).containsExactly(Verdict.RIGHT, Verdict.WRONG);
        assertThat(JudgedFile.read(file).get(1)).satisfies(judged -> {
            assertThat(judged.kind()).isEqualTo("subject");
            assertThat(judged.role()).isTrue();
            assertThat(judged.why()).isEqualTo("not she");
            assertThat(judged.by()).isEqualTo("ana");
        });
    }

    @Test
    void anAnswerThatIsNoneIsExplainedAndAskedAgain() {
        Path file = folder.resolve("judged.jsonl");
        assertThat(judge(file, "maybe\nwrong zorb\nthin\nquit\n"))
                .contains("\"maybe\": answer right, thin or wrong, skip or quit")
                .contains("\"wrong zorb\": after wrong say which kind: subject, object");
        assertThat(JudgedFile.read(file)).extracting(Judged::verdict).containsExactly(Verdict.THIN);
    }

    @Test
    void whatIsJudgedIsNotDrawnAgain() {
        Path file = folder.resolve("judged.jsonl");
        judge(file, "right\nquit\n");
        assertThat(Reading.draw(items(), JudgedFile.read(file), 9, 1))
                .extracting(Item::told)
                .containsExactly(items().get(1).told());
    }

    @Test
    void aSeedDrawsTheSameOfTheSame() {
        List<Item> all = new Items(graph()).of(Sort.ENTITY);
        assertThat(Reading.draw(all, List.of(), 1, 7)).isEqualTo(Reading.draw(reversed(all), List.of(), 1, 7));
    }

    @Test
    void theReportCountsWhatIsStillStatedAndWhatIsGone() {
        Path file = folder.resolve("judged.jsonl");
        judge(file, "right\nthin\n");
        List<Judged> judged = JudgedFile.read(file);
        JudgedReport report = JudgedReport.of(items().subList(0, 1), judged);
        assertThat(report.tables().get("relation")).containsOnlyKeys("resigned");
        assertThat(report.tables().get("all").get("statement")).isEqualTo(new Shares(1, 0, 0));
        assertThat(report.gone()).isEqualTo(new Shares(0, 1, 0));
        assertThat(JudgedTable.of(report)).contains("not stated any more: 0 right, 1 thin, 0 wrong");
        JsonSchemas.check("evaluate-judged", JudgedTable.json(report));
    }

    @Test
    void theIntervalIsWilsons() {
        // 8 of 10 at 95 %: Agresti and Coull 1998, formula (2)
        Shares.Interval interval = new Shares(8, 0, 2).rightInterval();
        assertThat(interval.low()).isBetween(0.490, 0.491);
        assertThat(interval.high()).isBetween(0.943, 0.944);
    }

    @Test
    void aLineThatIsNoVerdictIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("own.jsonl"), "{\"article\":\"a\"}\n");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> JudgedFile.read(file))
                .withMessage(file + ":1: no judged item; write article, what, evidence and verdict");
    }

    @Test
    void quotationsAndEntitiesAreItemsToo() {
        ArticleGraph graph = SharedAnalyser.pipeline()
                .extract(
                        SharedAnalyser.article("test", "\"We will not yield,\" said the Peruvian minister, Ana Ruiz."));
        assertThat(new Items(graph).of(Sort.QUOTATION)).singleElement().satisfies(item -> assertThat(item.told())
                .contains("Ana Ruiz", "We will not yield"));
        assertThat(new Items(graph).of(Sort.ENTITY)).extracting(Item::told).anyMatch(t -> t.startsWith("State Peru"));
    }

    /** Two readings of what was stated of 43 articles of Wikinews and ECB+, whose texts are not here. */
    @Test
    void theFirstReadingsAreOfTwoReadersEach() throws IOException {
        Path file = Path.of("src/test/resources/org/newsgraph/judge/first-readings.jsonl");
        for (String line : Files.readAllLines(file)) {
            JsonSchemas.check("judged", line);
        }
        Map<String, List<Judged>> readers = JudgedFile.read(file).stream().collect(Collectors.groupingBy(Judged::by));
        assertThat(readers).containsOnlyKeys("reader 1", "reader 2");
        assertThat(Shares.of(readers.get("reader 1")).all())
                .isEqualTo(Shares.of(readers.get("reader 2")).all());
    }

    private static List<Item> reversed(List<Item> items) {
        List<Item> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }
}
