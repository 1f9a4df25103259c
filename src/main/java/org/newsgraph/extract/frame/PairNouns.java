// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;

/**
 * The nouns by which news speaks of two at once, by lemma.
 *
 * @param persons those that mean persons: "two leaders" are persons, "two sides" may be states
 * @param sides those that, in the plural, mean both: "the sides", "the parties"
 * @param states those that mean states: "countries", and "neighbours" where two states are
 * @param heads those that mean who leads a state
 */
public record PairNouns(Set<String> persons, Set<String> sides, Set<String> states, Set<String> heads) {

    public static PairNouns of(Ontology ontology) {
        Lexicon lexicon = ontology.lexicon();
        EntityTypes types = ontology.entityTypes();
        return new PairNouns(
                of(lexicon, types.namesWith(Trait.PERSONAL)),
                of(lexicon, ClassNoun.Kind.PAIR),
                of(lexicon, types.namesWith(Trait.SOVEREIGN)),
                of(lexicon, ClassNoun.Kind.HEAD_OF_STATE));
    }

    private static Set<String> of(Lexicon lexicon, Set<String> types) {
        return lexicon.nouns().stream()
                .filter(n -> types.contains(n.type()))
                .map(CommonNoun::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> of(Lexicon lexicon, ClassNoun.Kind kind) {
        return lexicon.classes().stream()
                .filter(c -> c.is(kind))
                .map(ClassNoun::nouns)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
