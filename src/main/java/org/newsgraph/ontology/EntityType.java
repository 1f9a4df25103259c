// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Set;

/**
 * A class of entities that the graph can hold: a label in Neo4j, a class in RDF.
 *
 * @param name local name of the class ("Person")
 * @param wordNetClasses lexicographer's classes of WordNet ("noun.person") whose nouns describe such an entity, where
 *     the lexicon does not list the noun itself
 */
public record EntityType(String name, String label, String definition, Set<String> wordNetClasses) {

    public EntityType {
        wordNetClasses = Set.copyOf(wordNetClasses);
    }
}
