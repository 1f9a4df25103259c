// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.evaluate.measure.Share;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;

/**
 * How sentences fare. Statements beyond those that a sentence's row lists are neither right nor wrong.
 *
 * @param sentences how many
 * @param found of the expected statements, those found: relation and pair
 * @param status of those found, those with the right polarity, certainty, tense and attribution
 * @param traps of what must not be stated as fact, what is
 */
public record SentenceTally(int sentences, Share found, Share status, Share traps) {

    static final SentenceTally NONE = new SentenceTally(0, Share.NONE, Share.NONE, Share.NONE);

    static SentenceTally of(GoldSentence gold, ArticleGraph graph, Predicate<String> symmetric) {
        Share found = Share.NONE;
        Share status = Share.NONE;
        for (ExpectedStatement expected : gold.states()) {
            List<Statement> matches = graph.statements().stream()
                    .filter(s -> expected.pattern().matches(graph, s, symmetric))
                    .toList();
            found = found.with(!matches.isEmpty());
            if (!matches.isEmpty()) {
                status = status.with(matches.stream().anyMatch(s -> expected.hasStatusOf(graph, s)));
            }
        }
        Share traps = Share.NONE;
        for (StatementPattern pattern : gold.not()) {
            traps = traps.with(graph.statements().stream()
                    .filter(Statement::asserted)
                    .anyMatch(s -> pattern.matches(graph, s, symmetric)));
        }
        return new SentenceTally(1, found, status, traps);
    }

    SentenceTally plus(SentenceTally other) {
        return new SentenceTally(
                sentences + other.sentences,
                found.plus(other.found),
                status.plus(other.status),
                traps.plus(other.traps));
    }
}
