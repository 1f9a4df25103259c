// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.measure.Comparison;
import org.newsgraph.evaluate.measure.Figure;
import org.newsgraph.evaluate.measure.MeasureGroup;
import org.newsgraph.evaluate.measure.Measures;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.evaluate.measure.Misses;
import org.newsgraph.graph.ArticleGraph;

/** Judges an extraction by gold. */
public final class Evaluator {

    /** What is judged: hands the graph of each article to a consumer, in the order of the articles. */
    public interface Extraction {
        void extractAll(List<Article> articles, Consumer<ArticleGraph> sink);
    }

    private static final String TRAPS = "traps";

    private final Predicate<String> symmetric;

    /**
     * An evaluator for relations of one ontology.
     *
     * @param symmetric whether the relation of that name may have its subject and object exchanged
     */
    public Evaluator(Predicate<String> symmetric) {
        this.symmetric = symmetric;
    }

    public Evaluation evaluate(Gold gold, Extraction extraction) {
        List<ArticleGraph> found = new ArrayList<>();
        extraction.extractAll(gold.articles(), found::add);

        List<Miss> misses = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < gold.whole().size(); i++) {
            GoldArticle article = gold.whole().get(i);
            Comparison comparison = new Comparison(article.graph(), found.get(i), symmetric);
            comparisons.add(comparison);
            Misses.of(comparison).forEach(miss -> misses.add(miss.below(article.linesAbove())));
        }
        SentenceTally total = SentenceTally.NONE;
        SortedMap<String, SentenceTally> phenomena = new TreeMap<>();
        for (int i = 0; i < gold.sentences().size(); i++) {
            GoldSentence sentence = gold.sentences().get(i);
            ArticleGraph graph = found.get(gold.whole().size() + i);
            SentenceTally tally = SentenceTally.of(sentence, graph, symmetric);
            total = total.plus(tally);
            phenomena.merge(sentence.phenomenon(), tally, SentenceTally::plus);
            misses.addAll(SentenceMisses.of(sentence, graph, symmetric));
        }
        return new Evaluation(
                gold.whole().size(), withTraps(Measures.sum(comparisons), total), total, phenomena, misses);
    }

    private static List<MeasureGroup> withTraps(List<MeasureGroup> groups, SentenceTally total) {
        Figure sentences = new Figure("sentenceTraps", "traps of sentences stated as fact", total.traps());
        return groups.stream()
                .map(g -> g.key().equals(TRAPS) ? g.with(sentences) : g)
                .toList();
    }
}
