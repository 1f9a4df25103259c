// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import org.newsgraph.graph.Certainty;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;

/**
 * What a word that is no operator says of a noun's deed below it: a definite one is presupposed; an indefinite one
 * shares the word's fate, and as its object ("debated a visit", "warned of a visit") is no fact.
 */
final class UnlistedWords {

    static final String RULE = "governed by an unlisted word";

    private final OwnWords own;

    UnlistedWords(OwnWords own) {
        this.own = own;
    }

    void read(Predicates predicates, Token noun, Token above, Status status) {
        Sentence sentence = predicates.sentence();
        List<Token> determiners = sentence.dependents(noun, Dependency.DETERMINER);
        boolean definite = determiners.stream().anyMatch(t -> t.is(WordSet.DEFINITE))
                || sentence.hasDependent(noun, Dependency.POSSESSIVE);
        if (definite || !noun.isNoun()) {
            return;
        }
        boolean mentioned = noun.function() == Dependency.OBJECT
                || predicates.governor(noun).filter(p -> p.is(WordSet.DOUBTFUL)).isPresent();
        if (mentioned && above.isVerb() && !determiners.isEmpty()) {
            status.weaken(Certainty.POSSIBLE, List.of(above), StatusRule.UNLISTED_WORD);
        }
        Token verb = sentence.climb(above, (t, higher) -> !t.isVerb());
        Status outer = new Status(predicates.rules());
        own.read(predicates, verb, outer);
        if (!outer.isPlain()) {
            status.weaken(Certainty.POSSIBLE, List.of(verb), StatusRule.UNDER_NO_FACT);
        }
    }
}
