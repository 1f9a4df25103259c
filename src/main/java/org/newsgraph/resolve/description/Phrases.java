// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;

/** What the words around the noun of a description tell of whether it takes up something. */
final class Phrases {

    private Phrases() {}

    /** "the deal", "this deal", "their deal". */
    static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.DETERMINER, Dependency.POSSESSIVE).stream()
                .anyMatch(t -> t.is(WordSet.DEFINITE_ONE) || t.function() == Dependency.POSSESSIVE);
    }

    /** "a deal", "no deal", "another deal". */
    static boolean isIndefinite(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.DETERMINER).stream().anyMatch(t -> !t.is(WordSet.DEFINITE));
    }

    /** "the company that built the dam" tells itself which one is meant. */
    static boolean isBare(Sentence sentence, Token head) {
        return sentence
                .dependents(
                        head,
                        Dependency.RELATIVE_CLAUSE,
                        Dependency.PARTICIPLE,
                        Dependency.PREPOSITION,
                        Dependency.POSSESSIVE)
                .stream()
                .allMatch(t -> t.index() > head.index() + 1
                        && t.function() != Dependency.PREPOSITION
                        && sentence.token(head.index() + 1).text().equals(","));
    }
}
