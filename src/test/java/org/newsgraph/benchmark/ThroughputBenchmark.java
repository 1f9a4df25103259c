// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.IngestListener;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.ArticleSink;
import org.newsgraph.pipeline.ArticleSource;
import org.newsgraph.pipeline.ParallelExtraction;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;
import org.newsgraph.pipeline.Step;
import org.newsgraph.store.SaveResult;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreSettings;

/**
 * How many articles of 450 words the program reads an hour, and in how much memory: first the language analysers alone,
 * then the whole way, on the same articles and threads in one run, and the ratio of the two.
 *
 * <p>Arguments: number of articles (100), threads (one for each core), {@code store} to store them in an embedded Neo4j
 * as well or {@code none}, and the PATH of the articles, which come again under other ids until there are enough
 * ({@code fixtures}). Before that, a tenth as many go by to get warm. The heap is what is left after a collection.
 */
public final class ThroughputBenchmark {

    private static final int WARM_UP = 10;
    private static final int FEWEST_TO_GET_WARM = 10;
    private static final double WORDS = 450;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double MEGABYTE = 1 << 20;
    private static final int TENTHS = 10;

    private final Ontology ontology = new OntologyLoader().load(List.of());
    private final ArticleAnalyser analyser = new CoreNlpAnalyser(what -> System.err.println("loading " + what));
    private final RunLimits limits;
    private final List<Article> given;

    private ThroughputBenchmark(int threads, List<Article> given) {
        this.limits = new RunLimits(threads, Duration.ZERO);
        this.given = given;
    }

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int threads = arguments.length > 1 && !arguments[1].equals("0")
                ? Integer.parseInt(arguments[1])
                : Runtime.getRuntime().availableProcessors();
        boolean stored = arguments.length > 2 && arguments[2].equals("store");
        ThroughputBenchmark benchmark =
                new ThroughputBenchmark(threads, read(arguments.length > 3 ? arguments[3] : "fixtures"));
        benchmark.run(articles, stored);
    }

    private static List<Article> read(String path) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(new ReadOptions(null, null), System.err::println)
                .read(List.of(path), InputStream.nullInputStream(), articles::add);
        return articles;
    }

    private void run(int count, boolean stored) throws IOException {
        double words = articles(count).mapToDouble(ThroughputBenchmark::words).sum();
        System.out.printf(
                Locale.ROOT, "%d articles of %.0f words, %d threads%n", count, words / count, limits.threads());
        Pipeline pipeline = new Pipeline(analyser, ontology);
        pipeline.load();
        extract(pipeline, Math.max(count / WARM_UP, FEWEST_TO_GET_WARM), new HeapWatch());

        double alone = measure("the analysers alone", count, words, heap -> analyse(count));
        double whole =
                measure(stored ? "analysed, extracted and stored" : "analysed and extracted", count, words, heap -> {
                    if (stored) {
                        store(count, heap);
                    } else {
                        extract(new Pipeline(analyser, ontology), count, heap);
                    }
                });
        System.out.printf(Locale.ROOT, "the whole way has %.2f of the speed of the analysers alone%n", whole / alone);
    }

    private interface Work {
        void run(HeapWatch heap) throws IOException;
    }

    private static double measure(String what, int count, double words, Work work) throws IOException {
        try (HeapWatch heap = new HeapWatch()) {
            double before = HeapWatch.live() / MEGABYTE;
            Stopwatch watch = Stopwatch.createStarted();
            work.run(heap);
            double seconds = watch.elapsed().toMillis() / 1000.0;
            double anHour = words / WORDS / seconds * SECONDS_PER_HOUR;
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %7.1f s, %,7.0f articles of 450 words an hour; heap after collections at most %,.0f MB,"
                            + " live %,.0f MB before and %,.0f MB after%n",
                    what,
                    seconds,
                    anHour,
                    heap.most() / MEGABYTE,
                    before,
                    HeapWatch.live() / MEGABYTE);
            return anHour;
        }
    }

    private Stream<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(number -> {
            Article article = given.get(number % given.size());
            return new Article(
                    article.id() + "-" + number,
                    article.source(),
                    article.title(),
                    article.url(),
                    article.publisher(),
                    article.published(),
                    article.sha256(),
                    article.text());
        });
    }

    private static double words(Article article) {
        return article.text().value().strip().split("\\s+").length;
    }

    /** Nothing but the analysers, on as many threads. */
    private void analyse(int count) {
        AtomicInteger next = new AtomicInteger();
        List<Article> articles = articles(count).toList();
        List<Thread> threads = IntStream.range(0, limits.threads())
                .mapToObj(number -> new Thread(() -> {
                    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                        analyser.analyse(articles.get(i));
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void extract(Pipeline pipeline, int count, HeapWatch heap) {
        Tenths tenths = new Tenths(count, heap);
        ArticleSource source = sink -> articles(count).forEach(sink);
        new ParallelExtraction(pipeline, limits).run(source, new ArticleSink() {
            @Override
            public void extracted(ArticleGraph graph) {
                tenths.step();
            }

            @Override
            public void skipped(Article article, Skipped why) {
                throw new IllegalStateException(why.toString());
            }
        });
        print(pipeline);
    }

    private void store(int count, HeapWatch heap) throws IOException {
        Path folder = Files.createTempDirectory("newsgraph-benchmark");
        StoreSettings settings = new StoreSettings(StoreSettings.EMBEDDED, folder.resolve("data"), null, null, null);
        try (Neo4jGraphStore store = Neo4jGraphStore.open(settings, ontology)) {
            Tenths tenths = new Tenths(count, heap);
            Pipeline pipeline = new Pipeline(analyser, ontology);
            Ingest ingest = new Ingest(pipeline, limits, store, new IngestListener() {
                @Override
                public void stored(SaveResult result) {
                    tenths.step();
                }

                @Override
                public void skipped(Skipped input) {
                    throw new IllegalStateException(input.toString());
                }
            });
            ingest.run((wanted, sink) -> articles(count).filter(wanted).forEach(sink));
            print(pipeline);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void print(Pipeline pipeline) {
        for (Step step : Step.values()) {
            System.err.printf(
                    Locale.ROOT,
                    "  %s %.1f s",
                    step.name().toLowerCase(Locale.ROOT),
                    pipeline.times().of(step).toMillis() / 1000.0);
        }
        System.err.println();
    }

    /** Tells after each tenth of a run what the heap held after its last collection. */
    private static final class Tenths {

        private final int count;
        private final HeapWatch heap;
        private int done;

        Tenths(int count, HeapWatch heap) {
            this.count = count;
            this.heap = heap;
        }

        void step() {
            done++;
            if (done * TENTHS / count > (done - 1) * TENTHS / count) {
                System.err.printf(
                        Locale.ROOT,
                        "  %,d articles, heap after the last collection %,.0f MB%n",
                        done,
                        heap.last() / MEGABYTE);
            }
        }
    }
}
