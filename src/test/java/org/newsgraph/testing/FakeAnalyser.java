// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.analyser.ArticleAnalyser;

/**
 * An analyser that finds nothing, after what it is told to do.
 *
 * @param loading done whenever it is asked to load
 * @param before done with each article
 */
public record FakeAnalyser(Runnable loading, Consumer<Article> before) implements ArticleAnalyser {

    public FakeAnalyser(Consumer<Article> before) {
        this(() -> {}, before);
    }

    @Override
    public void load() {
        loading.run();
    }

    @Override
    public AnalysedArticle analyse(Article article) {
        before.accept(article);
        return new AnalysedArticle(article, List.of(), List.of(), List.of());
    }
}
