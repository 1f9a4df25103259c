// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Article;

/** What the program is judged by: whole articles with all that they say, and single sentences. */
public final class Gold {

    private final List<GoldArticle> whole;
    private final List<GoldSentence> sentences;

    Gold(List<GoldArticle> whole, List<GoldSentence> sentences) {
        this.whole = List.copyOf(whole);
        this.sentences = List.copyOf(sentences);
    }

    List<GoldArticle> whole() {
        return whole;
    }

    List<GoldSentence> sentences() {
        return sentences;
    }

    /** All that there is to extract: the articles, then the sentences. */
    public List<Article> articles() {
        return Stream.concat(
                        whole.stream().map(gold -> gold.graph().article()),
                        sentences.stream().map(GoldSentence::article))
                .toList();
    }
}
