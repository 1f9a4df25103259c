// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.Lexicon;

/**
 * The nouns by which news speaks of two at once, by lemma.
 *
 * @param persons those that mean persons: "two leaders" are persons, "two sides" may be states
 * @param sides those that, in the plural, mean both: "the sides", "the parties"
 * @param states those that mean states: "countries", and "neighbours" where two states are
 * @param heads those that mean who leads a state
 */
public record PairNouns(Set<String> persons, Set<String> sides, Set<String> states, Set<String> heads) {

    private static final String BOTH = "both";

    public static PairNouns of(Lexicon lexicon) {
        return new PairNouns(
                ofType(lexicon, "Person"),
                of(lexicon.classes().stream()
                        .filter(c -> c.type().equals("Group") && c.marks().contains(BOTH))),
                ofType(lexicon, "State"),
                of(lexicon.classes().stream()
                        .filter(c -> c.type().equals("Person"))
                        .limit(1)));
    }

    private static Set<String> ofType(Lexicon lexicon, String type) {
        return lexicon.nouns().stream()
                .filter(n -> n.type().equals(type))
                .map(CommonNoun::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> of(Stream<ClassNoun> classes) {
        return classes.map(ClassNoun::nouns).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}
