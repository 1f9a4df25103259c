// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.Optional;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;

/**
 * Who is counted: "thousands of teachers" and "a crowd of teachers" are teachers, and "40 Palestinians" are no state.
 */
public final class Quantities {

    private Quantities() {}

    /** What "thousands" or "a number" counts, through "tens of thousands of". */
    public static Optional<Token> counted(Sentence sentence, Token quantity) {
        if (!isCount(quantity)) {
            return Optional.empty();
        }
        return sentence.dependents(quantity, Dependency.PREPOSITION).stream()
                .filter(p -> p.is(WordSet.GENITIVE))
                .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION_OBJECT).stream())
                .findFirst()
                .flatMap(o -> isCount(o) ? counted(sentence, o) : Optional.of(o))
                .filter(o -> o.isPlural() || o.is(WordSet.PEOPLE));
    }

    /** "34 others": people, where no noun says otherwise. */
    public static boolean isOthers(Sentence sentence, Token noun) {
        return noun.is(WordSet.OTHERS) && sentence.hasDependent(noun, Dependency.NUMBER);
    }

    /** Whether a noun is one of those that {@link #counted} gives for a quantity before it. */
    public static boolean isCounted(Sentence sentence, Token noun) {
        if (noun.function() != Dependency.PREPOSITION_OBJECT || noun.head() < 0) {
            return false;
        }
        Token preposition = sentence.token(noun.head());
        return preposition.is(WordSet.GENITIVE)
                && preposition.head() >= 0
                && counted(sentence, sentence.token(preposition.head()))
                        .filter(noun::equals)
                        .isPresent();
    }

    /** "40 Palestinians", "several Egyptians", "a Dane": persons, not their people. */
    public static boolean isNumbered(Sentence sentence, Token noun) {
        return isCounted(sentence, noun)
                || sentence.dependents(noun, Dependency.NUMBER, Dependency.ADJECTIVE, Dependency.DETERMINER).stream()
                        .anyMatch(t -> t.index() < noun.index() && (t.is(WordClass.CARDINAL) || t.is(WordSet.AMOUNT)));
    }

    private static boolean isCount(Token token) {
        return (token.isNoun() || token.is(WordClass.CARDINAL)) && token.is(WordSet.COUNT);
    }
}
