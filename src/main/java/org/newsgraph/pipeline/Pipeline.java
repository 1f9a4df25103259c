// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.newsgraph.NewsgraphException;
import org.newsgraph.Program;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.extract.GraphExtractor;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;

/**
 * The way of an article through the program: analyse its language, then extract its graph.
 *
 * <p>Articles stream through: at most a few per thread are held at any time, whatever their number.
 */
public final class Pipeline {

    private static final int WAITING_PER_THREAD = 2;

    private final ArticleAnalyser analyser;
    private final GraphExtractor extractor;
    private final String version;

    public Pipeline(ArticleAnalyser analyser, Ontology ontology) {
        this.analyser = analyser;
        this.extractor = new GraphExtractor(ontology);
        this.version = Program.build() + " " + ontology.fingerprint();
    }

    /** Loads the language models; done by the first article otherwise. */
    public void load() {
        analyser.load();
    }

    public ArticleGraph extract(Article article) {
        return extractor.extract(analyser.analyse(article));
    }

    /** Names all that an article's graph depends on: an equal fingerprint promises an equal graph. */
    public String fingerprint(Article article) {
        String all = String.join(
                "\u0000",
                version,
                article.id(),
                String.valueOf(article.title()),
                String.valueOf(article.url()),
                String.valueOf(article.publisher()),
                String.valueOf(article.published()),
                article.sha256());
        return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
    }

    /**
     * Extracts articles on several threads and hands their graphs to {@code sink} on the calling thread, in the order
     * of the articles.
     *
     * @param articles hands each article to the consumer that it is given
     * @param skipped hears of an article that brings the program to a fault of its own; the others go on
     */
    public void extractAll(
            Consumer<Consumer<Article>> articles, int threads, Consumer<Skipped> skipped, Consumer<ArticleGraph> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Running> running = new ArrayDeque<>();
        try {
            articles.accept(article -> {
                running.add(new Running(article, pool.submit(() -> extract(article))));
                if (running.size() >= threads * WAITING_PER_THREAD) {
                    running.remove().result(skipped).ifPresent(sink);
                }
            });
            while (!running.isEmpty()) {
                running.remove().result(skipped).ifPresent(sink);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Running(Article article, Future<ArticleGraph> graph) {

        Optional<ArticleGraph> result(Consumer<Skipped> skipped) {
            try {
                return Optional.of(graph.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while extracting", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof NewsgraphException known) {
                    throw known;
                }
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                skipped.accept(new Skipped(
                        article.source(), "a fault of our own, please report it with the article: " + e.getCause()));
                return Optional.empty();
            }
        }
    }
}
