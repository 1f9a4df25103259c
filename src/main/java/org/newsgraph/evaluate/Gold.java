// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;


import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;

/** What the program is judged by: whole articles with all that they say, and single sentences. */
public final class Gold {

    private final List<ArticleGraph> graphs;
    private final List<GoldSentence> sentences;

    Gold(List<ArticleGraph> graphs, List<GoldSentence> sentences) {
        this.graphs = List.copyOf(graphs);
        this.sentences = List.copyOf(sentences);
    }

    List<ArticleGraph> graphs() {
        return graphs;
    }

    List<GoldSentence> sentences() {
        return sentences;
    }

    /** All that there is to extract: the articles, then the sentences. */
    public List<Article> articles() {
        return Stream.concat(
                        graphs.stream().map(ArticleGraph::article),
                        sentences.stream().map(GoldSentence::article))
                .toList();
    }
}
