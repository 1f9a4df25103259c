// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.article.Article;

/** What the analyser found in an article; everything in text order. */
public record AnalysedArticle(Article article, List<Sentence> sentences, List<NameSpan> names, List<TimeSpan> times) {

    public AnalysedArticle {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }
}
