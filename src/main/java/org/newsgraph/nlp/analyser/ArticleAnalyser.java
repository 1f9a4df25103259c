// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.analyser;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.rule.Rule;

/** Reads the language of an article; implementations are safe to call from several threads at once. */
public interface ArticleAnalyser {

    /** Loads what is still to be loaded; harmless to call again. */
    void load();

    AnalysedArticle analyse(Article article);

    /** What mends its trees, in the order in which they do; none where it needs none. */
    default List<TreeMender> menders() {
        return List.of();
    }

    /** The rules of its menders. */
    default List<Rule> rules() {
        return List.of();
    }

    /** Names the analyser with its models and settings: an equal one promises an equal analysis of the same article. */
    default String fingerprint() {
        return getClass().getName();
    }
}
