// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.FakeAnalyser;
import org.newsgraph.testing.SharedNeo4j;

/** A build in which single articles go wrong: the others are stored, and the next build knows what is missing. */
class BuildFaultsIT {

    private static final int LINES = 60;

    @TempDir
    private Path folder;

    private Path news;

    @BeforeEach
    void empty() throws IOException {
        SharedNeo4j.empty();
        news = Files.writeString(
                folder.resolve("news.jsonl"),
                IntStream.range(0, LINES)
                        .mapToObj(i -> "{\"id\": \"a" + i + "\", \"text\": \"Minister " + i + " met the press.\"}\n")
                        .collect(Collectors.joining()));
    }

    private CommandRun build(FakeAnalyser analyser, String... options) {
        Stream<String> command = Stream.of("build", news.toString(), "--store", SharedNeo4j.uri());
        return TestProgram.run(
                analyser, Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private static void fault(Article article) {
        switch (article.id()) {
            case "a7" -> throw new StackOverflowError();
            case "a8" -> throw new OutOfMemoryError("Java heap space");
            case "a9" -> throw new NoClassDefFoundError("x/Y");
            case "a10" -> LockSupport.parkNanos(60_000_000_000L);
            default -> {}
        }
    }

    private static List<String> stored() {
        try (Neo4jGraphStore store = SharedNeo4j.open(new OntologyLoader().load(List.of()))) {
            return store.articleIds();
        }
    }

    @Test
    void skipsWhatGoesWrongNamesItAndEndsWithOne() {
        CommandRun run = build(new FakeAnalyser(BuildFaultsIT::fault), "--article-timeout", "1", "--threads", "3");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Articles: 56 added, 4 skipped");
        assertThat(run.err()
                        .lines()
                        .map(line -> line.replaceFirst(": it took.*|: it needs.*|: a fault of our own.*", "")))
                .containsExactly(
                        "skipped " + news + ":8",
                        "skipped " + news + ":9",
                        "skipped " + news + ":10",
                        "skipped " + news + ":11");
        assertThat(stored()).hasSize(56).doesNotContain("a7", "a8", "a9", "a10");
    }

    @Test
    void readsOnlyWhatWasSkippedTheNextTime() {
        build(new FakeAnalyser(BuildFaultsIT::fault), "--article-timeout", "1");
        Set<String> analysed = Collections.synchronizedSet(new HashSet<>());

        CommandRun next = build(new FakeAnalyser(article -> analysed.add(article.id())), "--verbose");

        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(next.out()).startsWith("Articles: 4 added, 56 unchanged");
        assertThat(analysed).containsExactlyInAnyOrder("a7", "a8", "a9", "a10");
        assertThat(next.err()
                        .replaceAll("\\d[\\d,.]*(?! articles| threads?)", "N")
                        .lines()
                        .toList())
                .satisfies(lines -> assertThat(lines.get(0))
                        .isEqualTo("starting the store N s, waiting for the language models N s"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .matches("busy: reading N s, analysing N s and extracting N s on \\d+ threads?, storing N s"))
                .satisfies(lines -> assertThat(lines.get(2))
                        .isEqualTo("4 articles extracted and stored in N s: N s an article, N an hour"));
    }

    @Test
    void storesNothingAndEndsWithFourWhereTheModelsFail() {
        CommandRun run = build(new FakeAnalyser(
                () -> {
                    throw new NoClassDefFoundError("model");
                },
                article -> {}));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void loadsNoModelWhereNothingHasChanged() {
        build(new FakeAnalyser(article -> {}));

        CommandRun second = build(new FakeAnalyser(
                () -> {
                    throw new IllegalStateException("loaded");
                },
                article -> {}));

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).startsWith("Articles: 60 unchanged; nothing changed");
    }
}
