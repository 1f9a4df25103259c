// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.newsgraph.article.Article;
import org.newsgraph.extract.GraphExtractor;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.ArticleAnalyser;

/**
 * The way of an article through the program: analyse its language, then extract its graph.
 *
 * <p>Articles stream through: at most a few per thread are held at any time, whatever their number.
 */
public final class Pipeline {

    private static final int WAITING_PER_THREAD = 2;

    private final ArticleAnalyser analyser;
    private final GraphExtractor extractor;

    @Inject
    public Pipeline(ArticleAnalyser analyser, GraphExtractor extractor) {
        this.analyser = analyser;
        this.extractor = extractor;
    }

    /** Loads the language models; done by the first article otherwise. */
    public void load() {
        analyser.load();
    }

    public ArticleGraph extract(Article article) {
        return extractor.extract(analyser.analyse(article));
    }

    /**
     * Extracts articles on several threads and hands their graphs to {@code sink} on the calling thread, in the order
     * of the articles.
     *
     * @param articles hands each article to the consumer that it is given
     */
    public void extractAll(Consumer<Consumer<Article>> articles, int threads, Consumer<ArticleGraph> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<ArticleGraph>> running = new ArrayDeque<>();
        try {
            articles.accept(article -> {
                running.add(pool.submit(() -> extract(article)));
                if (running.size() >= threads * WAITING_PER_THREAD) {
                    sink.accept(result(running.remove()));
                }
            });
            while (!running.isEmpty()) {
                sink.accept(result(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static ArticleGraph result(Future<ArticleGraph> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
