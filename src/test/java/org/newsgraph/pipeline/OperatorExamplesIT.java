// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.testing.Extractions;
import org.newsgraph.testing.SharedAnalyser;

/** Operators do in their own examples what they say. */
class OperatorExamplesIT {

    private static final double LEAST = 0.94;

    @Test
    void operatorsSetTheStatusOfTheirExamples() {
        List<Operator> operators = SharedAnalyser.ontology().lexicon().operators();
        Map<String, List<Statement>> stated = new LinkedHashMap<>();
        List<Article> articles = new ArrayList<>();
        operators.stream()
                .map(Operator::example)
                .distinct()
                .forEach(e -> articles.add(SharedAnalyser.article(String.valueOf(articles.size()), e)));
        Extractions.extractAll(
                SharedAnalyser.pipeline(),
                articles,
                graph -> stated.put(graph.article().text().value(), graph.statements()));

        List<String> idle = operators.stream()
                .filter(o ->
                        stated.getOrDefault(o.example(), List.of()).stream().noneMatch(s -> shows(s, o.effects())))
                .map(o -> o.location() + " " + o.rule() + ": " + o.example())
                .toList();
        assertThat(1 - idle.size() / (double) operators.size())
                .as(String.join("\n", idle))
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static boolean shows(Statement statement, Set<Effect> effects) {
        boolean negative = statement.polarity() == Polarity.NEGATIVE;
        boolean certain = statement.certainty() == Certainty.CERTAIN;
        boolean future = statement.tense() == Tense.FUTURE;
        boolean doubts = effects.contains(Effect.POSSIBLE)
                || effects.contains(Effect.PROBABLE)
                || effects.contains(Effect.ATTEMPTED);
        boolean plain = !doubts && !effects.contains(Effect.NEGATIVE) && !effects.contains(Effect.FUTURE);
        return plain
                ? !negative && certain && !future
                : negative == effects.contains(Effect.NEGATIVE)
                        && !(doubts && certain)
                        && (future || !effects.contains(Effect.FUTURE));
    }
}
