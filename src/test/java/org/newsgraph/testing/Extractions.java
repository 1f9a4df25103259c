// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.pipeline.ArticleSink;
import org.newsgraph.pipeline.ParallelExtraction;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;

/** Many articles through a pipeline, where none may be skipped. */
public final class Extractions {

    private static final RunLimits LIMITS = new RunLimits(2, Duration.ZERO);

    private Extractions() {}

    /** Hands over the graph of each article, in the order of the articles. */
    public static void extractAll(Pipeline pipeline, List<Article> articles, Consumer<ArticleGraph> sink) {
        new ParallelExtraction(pipeline, LIMITS).run(articles::forEach, new ArticleSink() {
            @Override
            public void extracted(ArticleGraph graph) {
                sink.accept(graph);
            }

            @Override
            public void skipped(Article article, Skipped why) {
                throw new AssertionError(why.toString());
            }
        });
    }
}
