// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.OntologyException;
import org.newsgraph.StoreException;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

@Timeout(60)
class PipelineTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());

    private final List<String> extracted = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /** An analyser that finds nothing, after what it is told to do with the article. */
    private static Pipeline pipeline(Consumer<Article> before) {
        return new Pipeline(
                new ArticleAnalyser() {
                    @Override
                    public void load() {}

                    @Override
                    public AnalysedArticle analyse(Article article) {
                        before.accept(article);
                        return new AnalysedArticle(article, List.of(), List.of(), List.of());
                    }
                },
                ONTOLOGY);
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Article.of(String.valueOf(i), "news.jsonl:" + i, null, "Weber met Duarte."))
                .toList();
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    private void extractAll(List<Article> articles, int threads, Consumer<Article> before) {
        pipeline(before)
                .extractAll(
                        articles::forEach,
                        threads,
                        skipped::add,
                        graph -> extracted.add(graph.article().id()));
    }

    @Nested
    class ManyArticles {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 8})
        void keepTheirOrderWhateverTheThreads(int threads) {
            List<Article> articles = articles(50);

            extractAll(articles, threads, article -> sleep(Integer.parseInt(article.id()) % 3));

            assertThat(extracted).isEqualTo(ids(articles));
            assertThat(skipped).isEmpty();
        }

        @Test
        void areReadAtTheSameTime() {
            CountDownLatch both = new CountDownLatch(2);

            extractAll(articles(2), 2, article -> {
                both.countDown();
                await(both);
            });

            assertThat(extracted).containsExactly("0", "1");
        }

        @Test
        void areHandedOverOnTheCallersThread() {
            List<Thread> threads = new ArrayList<>();

            pipeline(article -> {})
                    .extractAll(articles(9)::forEach, 3, skipped::add, graph -> threads.add(Thread.currentThread()));

            assertThat(threads).hasSize(9).containsOnly(Thread.currentThread());
        }

        @Test
        void streamThroughAFewAtATime() {
            AtomicInteger open = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();

            pipeline(article -> {})
                    .extractAll(
                            sink -> articles(100).forEach(article -> {
                                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                                sink.accept(article);
                            }),
                            2,
                            skipped::add,
                            graph -> open.decrementAndGet());

            assertThat(open).hasValue(0);
            assertThat(most.get()).isLessThanOrEqualTo(4);
        }

        @Test
        void mayBeNone() {
            extractAll(List.of(), 2, article -> {});

            assertThat(extracted).isEmpty();
        }
    }

    @Nested
    class AFailure {

        @Test
        void ofOneArticleSkipsItWithItsSourceAndTheRestGoesOn() {
            extractAll(articles(5), 2, article -> {
                if (article.id().equals("2")) {
                    throw new IllegalStateException("odd");
                }
            });

            assertThat(extracted).containsExactly("0", "1", "3", "4");
            assertThat(skipped)
                    .containsExactly(new Skipped(
                            "news.jsonl:2",
                            "a fault of our own, please report it with the article: "
                                    + "java.lang.IllegalStateException: odd"));
        }

        @Test
        void thatTheUserCanMendEndsTheRun() {
            assertThatExceptionOfType(OntologyException.class)
                    .isThrownBy(() -> extractAll(articles(5), 1, article -> {
                        if (article.id().equals("2")) {
                            throw new OntologyException("no such model");
                        }
                    }))
                    .withMessage("no such model");
            assertThat(extracted).containsExactly("0", "1");
            assertThat(skipped).isEmpty();
        }

        @Test
        void ofTheMachineEndsTheRun() {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> extractAll(articles(1), 1, article -> {
                        throw new OutOfMemoryError("heap");
                    }));
        }

        @Test
        void ofTheStoreEndsTheRun() {
            List<ArticleGraph> stored = new ArrayList<>();

            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> pipeline(article -> {})
                    .extractAll(articles(20)::forEach, 2, skipped::add, graph -> {
                        if (stored.size() == 3) {
                            throw new StoreException("gone");
                        }
                        stored.add(graph);
                    }));
            assertThat(stored).hasSize(3);
            assertThat(skipped).isEmpty();
        }

        @Test
        void ofTheReaderEndsTheRunWhateverIsStillBeingRead() {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> pipeline(article -> {})
                    .extractAll(
                            sink -> {
                                articles(2).forEach(sink);
                                throw new IllegalArgumentException("reader");
                            },
                            2,
                            skipped::add,
                            graph -> {}));
        }
    }

    @Nested
    class TheFingerprint {

        private static final String TEXT = "Weber met Duarte.";
        private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

        @TempDir
        Path folder;

        private final Pipeline pipeline = pipeline(article -> {});
        private final String plain = pipeline.fingerprint(article("a", "Talks", "u", "p", MONDAY, TEXT));

        private static Article article(
                String id, String title, String url, String publisher, LocalDate published, String text) {
            String hash = Article.of(id, "a.txt", null, text).sha256();
            return new Article(id, "a.txt", title, url, publisher, published, hash, new ArticleText(text));
        }

        @Test
        void isTheSameForTheSameArticle() {
            assertThat(pipeline(article -> {}).fingerprint(article("a", "Talks", "u", "p", MONDAY, TEXT)))
                    .isEqualTo(plain)
                    .matches("[0-9a-f]{64}");
        }

        @Test
        void changesWithEachPartOfTheArticle() {
            assertThat(List.of(
                            article("b", "Talks", "u", "p", MONDAY, TEXT),
                            article("a", "Talk", "u", "p", MONDAY, TEXT),
                            article("a", null, "u", "p", MONDAY, TEXT),
                            article("a", "Talks", "v", "p", MONDAY, TEXT),
                            article("a", "Talks", "u", "q", MONDAY, TEXT),
                            article("a", "Talks", "up", "", MONDAY, TEXT),
                            article("a", "Talks", "u", "p", MONDAY.plusDays(1), TEXT),
                            article("a", "Talks", "u", "p", null, TEXT),
                            article("a", "Talks", "u", "p", MONDAY, TEXT + "\n")))
                    .extracting(pipeline::fingerprint)
                    .doesNotHaveDuplicates()
                    .doesNotContain(plain);
        }

        @Test
        void changesWithTheOntology() throws IOException {
            Files.createDirectories(folder.resolve("lexicon"));
            Files.writeString(folder.resolve("lexicon/own.psv"), "noun | type | example\nzorb | Person | x\n");
            Ontology added = new OntologyLoader().load(List.of(folder));

            assertThat(new Pipeline(null, added).fingerprint(article("a", "Talks", "u", "p", MONDAY, TEXT)))
                    .isNotEqualTo(plain);
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
