// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of entities that the graph can hold: a label in Neo4j, a class in RDF.
 *
 * @param name local name of the class ("Person")
 * @param wordNetClasses lexicographer's classes of WordNet ("noun.person") whose nouns describe such an entity, where
 *     the lexicon does not list the noun itself
 * @param traits its own and those of the classes above it
 * @param several name of the type that several of its entities make; null where that is the type itself
 * @param nameKinds kinds of names ("person") whose bearers are of this type where nothing else tells theirs
 */
public record EntityType(
        String name,
        String label,
        String definition,
        Set<String> wordNetClasses,
        Set<Trait> traits,
        @Nullable String several,
        Set<String> nameKinds) {

    /** Of a mention that tells nothing of its type, such as a pronoun. */
    public static final EntityType UNKNOWN =
            new EntityType("", "unknown", "an entity of any type", Set.of(), Set.of(), null, Set.of());

    public EntityType {
        wordNetClasses = Set.copyOf(wordNetClasses);
        traits = Set.copyOf(traits);
        nameKinds = Set.copyOf(nameKinds);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is a thing: its entities neither act nor are places. */
    public boolean isThing() {
        return this != UNKNOWN && !is(Trait.AGENTIVE) && !is(Trait.LOCATIVE);
    }
}
