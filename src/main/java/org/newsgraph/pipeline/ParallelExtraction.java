// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import com.google.common.base.Stopwatch;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;

/**
 * Extracts many articles on several threads.
 *
 * <p>They are read on a thread of their own and handed over on the caller's, in the order in which they were read; a
 * bounded number of them is held at any time. One article cannot end a run: what it throws, or that it takes too long,
 * is told of it alone.
 */
public final class ParallelExtraction {

    private static final int ARTICLES_PER_THREAD = 16;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Pipeline pipeline;
    private final RunLimits limits;

    public ParallelExtraction(Pipeline pipeline, RunLimits limits) {
        this.pipeline = pipeline;
        this.limits = limits;
    }

    /**
     * Reads and extracts until there are no more articles.
     *
     * <p>Where the source fails, all that it had handed over goes to the sink first.
     *
     * @throws org.newsgraph.NewsgraphException where the run cannot go on; other exceptions and errors as the source,
     *     the sink or the loading of the models throws them
     */
    public void run(ArticleSource source, ArticleSink sink) {
        Window window = new Window(ARTICLES_PER_THREAD * limits.threads(), MOST_CHARACTERS);
        Thread reader = Crew.daemon("reader", () -> read(source, window));
        try (Crew crew = new Crew(pipeline, limits, window)) {
            reader.start();
            crew.start();
            window.deliver(sink);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        } finally {
            reader.interrupt();
        }
    }

    private void read(ArticleSource source, Window window) {
        Stopwatch busy = Stopwatch.createStarted();
        @Nullable Throwable failure = null;
        try {
            source.read(article -> {
                busy.stop();
                put(article, window);
                busy.start();
            });
        } catch (Throwable e) {
            failure = e;
        }
        pipeline.times().add(Step.READING, busy.elapsed());
        window.end(failure);
    }

    private static void put(Article article, Window window) {
        try {
            window.put(article);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
