// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known entity: a state, a body, a party, a place.
 *
 * @param wikidata Wikidata id ("Q142")
 * @param type entity type by name
 * @param name the usual English name
 * @param code ISO 3166-1 alpha-3 of a state; null for anything else
 * @param aliases other names in English news ("French Republic", "UK"); the short forms too
 * @param demonyms adjectives and nouns of its people ("French", "Frenchman"), empty where none
 * @param seats places that stand for it as an actor ("Paris", "Elysee", "Kremlin"); each a place of its own otherwise
 */
public record Actor(
        String wikidata,
        String type,
        String name,
        @Nullable String code,
        List<String> aliases,
        List<String> demonyms,
        List<String> seats) {

    public Actor {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
    }
}
