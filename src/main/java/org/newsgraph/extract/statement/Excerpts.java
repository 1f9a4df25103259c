// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.nlp.token.Token;

/** Words of an article as the graph keeps them. */
record Excerpts(Article article) {

    /** From the first of the words to the last, whatever stands between. */
    Excerpt of(List<Token> words) {
        int begin = words.stream().mapToInt(t -> t.span().begin()).min().orElseThrow();
        int end = words.stream().mapToInt(t -> t.span().end()).max().orElseThrow();
        return Excerpt.of(article, new Span(begin, end));
    }

    Filler filler(Filling filling) {
        return filling.reference() != null
                ? new Filler.EntityFiller(filling.reference().entity())
                : new Filler.TextFiller(of(filling.words()));
    }
}
