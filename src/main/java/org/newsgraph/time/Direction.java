// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.VerbForm;
import org.newsgraph.nlp.argument.Predicates;

/** Whether a time lies before or after the article, by the verb that it belongs to. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int MOST_STEPS = 10;
    private static final Set<String> FUTURE_AUXILIARIES =
            Set.of("will", "would", "shall", "'ll", "wo", "'d", "can", "may", "should", "could", "might", "must", "to");

    /** @param planned lemmas that speak of what is to come ("due", "plan") */
    static Direction of(Predicates predicates, Token time, Set<String> planned) {
        return Stream.concat(Stream.of(time), predicates.sentence().above(time))
                .limit(MOST_STEPS)
                .map(token -> direction(predicates, token, planned))
                .filter(direction -> direction != UNKNOWN)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Direction direction(Predicates predicates, Token verb, Set<String> planned) {
        if (planned.contains(verb.lemma()) && (verb.isAdjective() || verb.isVerb() && !verb.is(VerbForm.PAST))) {
            return FUTURE;
        }
        if (!verb.isVerb()) {
            return UNKNOWN;
        }
        Set<Token> auxiliaries =
                Set.copyOf(predicates.sentence().dependents(verb, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY));
        boolean had = auxiliaries.stream().anyMatch(a -> Set.of("have", "'ve").contains(a.lemma()));
        if (!had
                && auxiliaries.stream()
                        .anyMatch(a -> FUTURE_AUXILIARIES.contains(a.text().toLowerCase(java.util.Locale.ROOT)))) {
            return FUTURE;
        }
        boolean present =
                auxiliaries.stream().anyMatch(a -> a.isPresent() && !a.lemma().equals("have"));
        return switch (verb.features().verbForm()) {
            case PAST -> Direction.PAST;
            case PARTICIPLE -> auxiliaries.isEmpty() || had || !present ? PAST : UNKNOWN;
            case GERUND -> present ? FUTURE : auxiliaries.isEmpty() ? UNKNOWN : PAST;
            case PRESENT, PRESENT_SINGULAR -> FUTURE;
            default -> auxiliaries.stream().anyMatch(a -> a.is(VerbForm.PAST)) ? PAST : UNKNOWN;
        };
    }
}
