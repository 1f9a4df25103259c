// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.evaluate.measure.StatementText;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;

/** Lists what was not found in a sentence, or found with another status, or stated as fact where it must not be. */
final class SentenceMisses {

    static final String GROUP = "sentences";

    private SentenceMisses() {}

    static List<Miss> of(GoldSentence gold, ArticleGraph graph, Predicate<String> symmetric) {
        StatementText text = new StatementText(graph);
        List<Miss> misses = new ArrayList<>();
        for (ExpectedStatement expected : gold.states()) {
            List<Statement> matches = graph.statements().stream()
                    .filter(s -> expected.pattern().matches(graph, s, symmetric))
                    .toList();
            if (matches.isEmpty()) {
                misses.add(miss(gold, "missed", expected.written(), texts(graph.statements(), text)));
            } else if (matches.stream().noneMatch(s -> expected.hasStatusOf(graph, s))) {
                misses.add(miss(gold, "other status", expected.written(), texts(matches, text)));
            }
        }
        for (StatementPattern pattern : gold.not()) {
            List<Statement> asserted = graph.statements().stream()
                    .filter(Statement::asserted)
                    .filter(s -> pattern.matches(graph, s, symmetric))
                    .toList();
            if (!asserted.isEmpty()) {
                misses.add(miss(gold, "stated as fact", null, texts(asserted, text)));
            }
        }
        return misses;
    }

    private static @Nullable String texts(List<Statement> statements, StatementText text) {
        return statements.isEmpty() ? null : statements.stream().map(text::of).collect(Collectors.joining("; "));
    }

    private static Miss miss(GoldSentence gold, String kind, @Nullable String expected, @Nullable String found) {
        return new Miss(
                GROUP,
                kind,
                gold.file(),
                gold.line(),
                expected,
                found,
                gold.article().text().value());
    }
}
