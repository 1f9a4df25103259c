// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import com.google.common.base.Throwables;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;

/** One article's way through a run; the first thing that becomes of it is what counts. */
final class Turn {

    private interface Outcome {
        void tell(ArticleSink sink);
    }

    private final Article article;
    private final BlockingQueue<Outcome> outcome = new ArrayBlockingQueue<>(1);
    private final AtomicBoolean decided = new AtomicBoolean();

    Turn(Article article) {
        this.article = article;
    }

    Article article() {
        return article;
    }

    void extracted(ArticleGraph graph) {
        decide(sink -> sink.extracted(graph));
    }

    void skip(Skipped why) {
        decide(sink -> sink.skipped(article, why));
    }

    /** The run ends when it comes to this article. */
    void fail(Throwable failure) {
        decide(sink -> {
            Throwables.throwIfUnchecked(failure);
            throw new IllegalStateException(failure);
        });
    }

    private void decide(Outcome what) {
        if (decided.compareAndSet(false, true)) {
            outcome.add(what);
        }
    }

    /** Waits for what becomes of the article, and tells it. */
    void tell(ArticleSink sink) throws InterruptedException {
        outcome.take().tell(sink);
    }
}
