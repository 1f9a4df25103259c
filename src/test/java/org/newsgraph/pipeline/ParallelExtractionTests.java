// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.OntologyException;
import org.newsgraph.StoreException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.FakeAnalyser;

@Timeout(60)
class ParallelExtractionTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final GraphExtractor EXTRACTOR = new GraphExtractor(ONTOLOGY, List.of(), Rules.ALL);
    private static final RunLimits TWO_THREADS = new RunLimits(2, Duration.ZERO);
    private static final int WINDOW = 16;

    private final Kept kept = new Kept();

    /** Ends what a test leaves behind. */
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    private static class Kept implements ArticleSink {

        final List<String> ids = new ArrayList<>();
        final List<Skipped> skipped = new ArrayList<>();

        @Override
        public void extracted(ArticleGraph graph) {
            ids.add(graph.article().id());
        }

        @Override
        public void skipped(Article article, Skipped why) {
            assertThat(why.source()).isEqualTo(article.source());
            skipped.add(why);
        }
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Article.of(String.valueOf(i), "news.jsonl:" + i, null, "Weber met Duarte."))
                .toList();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static ParallelExtraction extraction(RunLimits limits, Consumer<Article> before) {
        return new ParallelExtraction(pipeline(new FakeAnalyser(before)), limits);
    }

    private static Pipeline pipeline(FakeAnalyser analyser) {
        return new Pipeline(analyser, ONTOLOGY, () -> EXTRACTOR);
    }

    private void extract(int count, RunLimits limits, Consumer<Article> before) {
        extraction(limits, before).run(articles(count)::forEach, kept);
    }

    private static Consumer<Article> at(String id, Runnable work) {
        return article -> {
            if (article.id().equals(id)) {
                work.run();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never looks whether it was interrupted. */
    private void dawdle() {
        while (over.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Nested
    class ManyArticles {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 8})
        void keepTheirOrderWhateverTheThreads(int threads) {
            extract(
                    100,
                    new RunLimits(threads, Duration.ZERO),
                    article -> LockSupport.parkNanos(1_000_000L * (Integer.parseInt(article.id()) % 3)));

            assertThat(kept.ids).isEqualTo(ids(100));
            assertThat(kept.skipped).isEmpty();
        }

        @Test
        void areExtractedAtTheSameTime() {
            CountDownLatch both = new CountDownLatch(2);

            extract(2, TWO_THREADS, article -> {
                both.countDown();
                await(both);
            });

            assertThat(kept.ids).containsExactly("0", "1");
        }

        @Test
        void areHandedOverOnTheCallersThreadAndReadOnAnother() {
            Set<Thread> readers = Collections.synchronizedSet(new HashSet<>());
            Set<Thread> hearers = new HashSet<>();

            extraction(TWO_THREADS, article -> {})
                    .run(
                            sink -> articles(9).forEach(article -> {
                                readers.add(Thread.currentThread());
                                sink.accept(article);
                            }),
                            new Kept() {
                                @Override
                                public void extracted(ArticleGraph graph) {
                                    hearers.add(Thread.currentThread());
                                }
                            });

            assertThat(hearers).containsExactly(Thread.currentThread());
            assertThat(readers).hasSize(1).doesNotContain(Thread.currentThread());
        }

        @Test
        void goOnWhileOneOfThemIsSlow() {
            CountDownLatch others = new CountDownLatch(2 * WINDOW - 1);

            extract(100, TWO_THREADS, article -> {
                if (article.id().equals("0")) {
                    await(others);
                } else {
                    others.countDown();
                }
            });

            assertThat(kept.ids).isEqualTo(ids(100));
        }

        @Test
        void areReadNoFasterThanTheyAreTaken() {
            AtomicInteger open = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();

            extraction(TWO_THREADS, article -> {})
                    .run(
                            sink -> articles(500).forEach(article -> {
                                sink.accept(article);
                                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                            }),
                            new Kept() {
                                @Override
                                public void extracted(ArticleGraph graph) {
                                    open.decrementAndGet();
                                    LockSupport.parkNanos(100_000);
                                }
                            });

            assertThat(open).hasValue(0);
            assertThat(most.get()).isLessThanOrEqualTo(2 * WINDOW);
        }

        @Test
        void mayBeNone() {
            extract(0, TWO_THREADS, article -> {});

            assertThat(kept.ids).isEmpty();
        }

        @Test
        void leaveNoThreadBehind() throws InterruptedException {
            extract(50, new RunLimits(4, Duration.ofMinutes(1)), article -> {});

            while (Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread -> thread.getName().startsWith("newsgraph-"))) {
                Thread.sleep(1);
            }
        }
    }

    @Nested
    class AFaultOfOneArticle {

        static List<Throwable> faults() {
            return List.of(
                    new IllegalStateException("odd\nreally"),
                    new StackOverflowError(),
                    new NoClassDefFoundError("x/Y"),
                    new AssertionError("never"));
        }

        @ParameterizedTest
        @MethodSource("faults")
        void skipsItWithItsSourceAndTheRestGoesOn(Throwable fault) {
            extract(5, TWO_THREADS, at("2", () -> sneakyThrow(fault)));

            assertThat(kept.ids).containsExactly("0", "1", "3", "4");
            assertThat(kept.skipped).singleElement().satisfies(skipped -> {
                assertThat(skipped.source()).isEqualTo("news.jsonl:2");
                assertThat(skipped.reason())
                        .startsWith("a fault of our own, please report it with the article: "
                                + fault.toString().replace('\n', ' '))
                        .contains(" at ParallelExtractionTests.java:")
                        .doesNotContain("\n");
            });
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void sneakyThrow(Throwable fault) throws T {
            throw (T) fault;
        }

        @Test
        void whichTheUserCanMendEndsTheRunWhenItsTurnComes() {
            assertThatExceptionOfType(OntologyException.class)
                    .isThrownBy(() -> extract(5, TWO_THREADS, at("2", () -> {
                        throw new OntologyException("no such model");
                    })))
                    .withMessage("no such model");
            assertThat(kept.ids).containsExactly("0", "1");
            assertThat(kept.skipped).isEmpty();
        }
    }

    @Nested
    class AnArticleThatUsesUpTheMemory {

        @Test
        void isSkippedAfterItHadAllTheMemoryForItself() {
            AtomicInteger tries = new AtomicInteger();

            extract(40, TWO_THREADS, at("7", () -> {
                tries.incrementAndGet();
                throw new OutOfMemoryError("Java heap space");
            }));

            assertThat(tries).hasValue(2);
            assertThat(kept.ids).hasSize(39).doesNotContain("7");
            assertThat(kept.skipped).singleElement().satisfies(skipped -> assertThat(skipped.reason())
                    .matches("it needs more memory than \\d+\\.\\d GB; give more with NEWSGRAPH_OPTS=-Xmx\\d+g"));
        }

        @Test
        void isNotLostWhereAnotherOneTookIt() {
            AtomicInteger running = new AtomicInteger();
            Set<String> failed = Collections.synchronizedSet(new HashSet<>());
            List<Integer> besides = Collections.synchronizedList(new ArrayList<>());

            extract(40, new RunLimits(4, Duration.ZERO), article -> {
                int now = running.incrementAndGet();
                try {
                    if (Integer.parseInt(article.id()) % 5 == 0) {
                        if (failed.add(article.id())) {
                            throw new OutOfMemoryError("Java heap space");
                        }
                        LockSupport.parkNanos(2_000_000);
                        besides.add(Math.max(now, running.get()) - 1);
                    }
                } finally {
                    running.decrementAndGet();
                }
            });

            assertThat(kept.ids).isEqualTo(ids(40));
            assertThat(kept.skipped).isEmpty();
            assertThat(besides).hasSize(8).containsOnly(0);
        }
    }

    @Nested
    class AnArticleThatTakesTooLong {

        private static final Duration LIMIT = Duration.ofMillis(300);

        @Test
        void isInterruptedAndSkippedAndTheRestGoesOn() {
            CountDownLatch interrupted = new CountDownLatch(1);

            extract(20, new RunLimits(1, LIMIT), at("3", () -> {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw new IllegalStateException(e);
                }
            }));

            await(interrupted);
            assertThat(kept.ids).hasSize(19).doesNotContain("3");
            assertThat(kept.skipped)
                    .containsExactly(new Skipped(
                            "news.jsonl:3", "it took longer than 0.3 s; give it more with --article-timeout"));
        }

        @Test
        void holdsUpNobodyWhereItCannotBeStopped() {
            extract(20, new RunLimits(1, LIMIT), at("3", ParallelExtractionTests.this::dawdle));

            assertThat(kept.ids).hasSize(19).doesNotContain("3");
            assertThat(kept.skipped).hasSize(1);
        }

        @Test
        void leavesFewerThreadsWhereTooManyCannotBeStoppedAndSaysSo() {
            extract(20, new RunLimits(2, LIMIT), article -> {
                if (Integer.parseInt(article.id()) < 3) {
                    dawdle();
                }
            });

            assertThat(kept.ids).hasSize(17).doesNotContain("0", "1", "2");
            assertThat(kept.skipped)
                    .extracting(Skipped::reason)
                    .filteredOn(reason -> reason.endsWith("(it cannot be stopped; threads left for the others: 1)"))
                    .hasSize(1);
        }

        @Test
        void endsTheRunWhereNoThreadIsLeft() {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> extract(200, new RunLimits(1, LIMIT), article -> {
                        if (Integer.parseInt(article.id()) > 4) {
                            dawdle();
                        }
                    }))
                    .withMessage("2 articles that took longer than 0.3 s cannot be stopped, and no thread is left for"
                            + " the others");
            assertThat(kept.ids).isEqualTo(ids(5));
            assertThat(kept.skipped).hasSize(2);
        }

        @Test
        void givesItsThreadBackWhenItStopsAfterAll() {
            CountDownLatch oneThreadLeft = new CountDownLatch(1);
            CountDownLatch both = new CountDownLatch(2);

            extraction(new RunLimits(2, LIMIT), article -> {
                        int number = Integer.parseInt(article.id());
                        if (number < 3) {
                            while (oneThreadLeft.getCount() > 0) {
                                LockSupport.parkNanos(1_000_000);
                            }
                        } else {
                            both.countDown();
                            ParallelExtractionTests.await(both);
                        }
                    })
                    .run(
                            sink -> {
                                articles(3).forEach(sink);
                                ParallelExtractionTests.await(oneThreadLeft);
                                articles(5).subList(3, 5).forEach(sink);
                            },
                            new Kept() {
                                @Override
                                public void skipped(Article article, Skipped why) {
                                    super.skipped(article, why);
                                    kept.skipped(article, why);
                                    if (skipped.size() == 3) {
                                        oneThreadLeft.countDown();
                                    }
                                }

                                @Override
                                public void extracted(ArticleGraph graph) {
                                    kept.extracted(graph);
                                }
                            });

            assertThat(kept.skipped).hasSize(3);
            assertThat(kept.ids).containsExactly("3", "4");
        }

        @Test
        void mayDoSoWhereThereIsNoLimit() {
            extract(3, TWO_THREADS, at("1", () -> LockSupport.parkNanos(LIMIT.toNanos())));

            assertThat(kept.ids).isEqualTo(ids(3));
        }

        @Test
        void isNotTheFirstBecauseItWaitsForTheModels() {
            new ParallelExtraction(
                            pipeline(new FakeAnalyser(() -> LockSupport.parkNanos(2 * LIMIT.toNanos()), article -> {})),
                            new RunLimits(2, LIMIT))
                    .run(articles(2)::forEach, kept);

            assertThat(kept.ids).isEqualTo(ids(2));
        }
    }

    @Nested
    class AFailure {

        @Test
        void ofTheStoreEndsTheRun() {
            Kept gone = new Kept() {
                @Override
                public void extracted(ArticleGraph graph) {
                    if (ids.size() == 3) {
                        throw new StoreException("gone");
                    }
                    super.extracted(graph);
                }
            };

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> extraction(TWO_THREADS, article -> {}).run(articles(200)::forEach, gone));
            assertThat(gone.ids).isEqualTo(ids(3));
            assertThat(gone.skipped).isEmpty();
        }

        @Test
        void ofTheStoreWaitsForNoArticle() {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> extraction(TWO_THREADS, at("1", ParallelExtractionTests.this::dawdle))
                            .run(articles(20)::forEach, new Kept() {
                                @Override
                                public void extracted(ArticleGraph graph) {
                                    throw new StoreException("gone");
                                }
                            }));
        }

        @Test
        void ofTheReaderEndsTheRunAfterWhatItHadRead() {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> extraction(TWO_THREADS, article -> {})
                            .run(
                                    sink -> {
                                        articles(20).forEach(sink);
                                        throw new IllegalArgumentException("reader");
                                    },
                                    kept))
                    .withMessage("reader");
            assertThat(kept.ids).isEqualTo(ids(20));
        }

        @Test
        void ofTheModelsEndsTheRun() {
            Pipeline withoutModels = pipeline(new FakeAnalyser(
                    () -> {
                        throw new NoClassDefFoundError("model");
                    },
                    article -> {}));

            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(
                            () -> new ParallelExtraction(withoutModels, TWO_THREADS).run(articles(20)::forEach, kept));
            assertThat(kept.skipped).isEmpty();
        }
    }
}
