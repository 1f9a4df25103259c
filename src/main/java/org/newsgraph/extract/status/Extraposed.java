// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.word.Cues;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.WordSet;

/** Finds the noun whose clause stands behind the verb instead of beside it. */
final class Extraposed {

    private static final String THAT = "that";

    private final Operators operators;
    private final Cues cues;

    Extraposed(Operators operators, Cues cues) {
        this.operators = operators;
        this.cues = cues;
    }

    /** "no evidence emerged that A left": the clause belongs to the subject where the verb says nothing of it. */
    Optional<Token> host(Predicates predicates, Token clause, Token verb) {
        Sentence sentence = predicates.sentence();
        if (!predicates.rules().isOn(StatusRule.EXTRAPOSED_CLAUSE)) {
            return Optional.empty();
        }
        boolean that =
                sentence.dependents(clause, Dependency.MARKER).stream().anyMatch(m -> m.is(WordSet.COMPLEMENTIZER));
        boolean silent = operators.governing(sentence, verb, List.of(THAT)).stream()
                        .allMatch(m -> m.entry().effects().equals(Set.of(Effect.SUPPORT)))
                && (predicates.at(verb).passive() || cues.effects(verb, THAT).isEmpty());
        return that && silent
                ? sentence.dependents(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT).stream()
                        .filter(Token::isNoun)
                        .filter(n ->
                                operators.governing(sentence, n, List.of(THAT)).isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
