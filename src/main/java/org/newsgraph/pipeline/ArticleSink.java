// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;

/** Hears what became of each article of a run: one of the two, in the order of the articles, on one thread. */
public interface ArticleSink {

    void extracted(ArticleGraph graph);

    /** The article brought the program to a fault of its own, or took too much time or memory. */
    void skipped(Article article, Skipped why);
}
