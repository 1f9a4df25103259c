// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.rule.Rules;

/** An article's language, complete: mended trees with their predicates, names and times; everything in text order. */
public final class ReadArticle {

    private final Article article;
    private final List<Predicates> predicates;
    private final List<Sentence> sentences;
    private final List<NameSpan> names;
    private final List<TimeSpan> times;
    private final Rules rules;

    private ReadArticle(
            Article article, List<Predicates> predicates, List<NameSpan> names, List<TimeSpan> times, Rules rules) {
        this.article = article;
        this.predicates = List.copyOf(predicates);
        this.sentences = predicates.stream().map(Predicates::sentence).toList();
        this.names = List.copyOf(names);
        this.times = List.copyOf(times);
        this.rules = rules;
    }

    /** Mends what the analyser gave, by its own menders in their order. */
    public static ReadArticle of(AnalysedArticle analysed, List<TreeMender> menders, Grammar grammar, Rules rules) {
        List<Predicates> predicates = analysed.sentences().stream()
                .map(sentence -> new Predicates(mended(sentence.in(grammar), menders, rules), grammar, rules))
                .toList();
        return new ReadArticle(analysed.article(), predicates, analysed.names(), analysed.times(), rules);
    }

    private static Sentence mended(Sentence sentence, List<TreeMender> menders, Rules rules) {
        Sentence mended = sentence;
        for (TreeMender mender : menders) {
            mended = mender.mend(mended, rules);
        }
        return mended;
    }

    /** The same with other times. */
    public ReadArticle with(List<TimeSpan> others) {
        return new ReadArticle(article, predicates, names, others, rules);
    }

    public Article article() {
        return article;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Of each sentence, in the order of {@link #sentences}. */
    public List<Predicates> predicates() {
        return predicates;
    }

    public List<NameSpan> names() {
        return names;
    }

    public List<TimeSpan> times() {
        return times;
    }

    /** Those by which it is read. */
    public Rules rules() {
        return rules;
    }
}
