// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * What can be said: everything that {@code ontology/} and the user's own additions define, checked.
 *
 * @param types entity types by name
 * @param relations relations by name
 * @param announced PLOVER events by those which they stand for while the deed is still to come (AGREE by CONSULT)
 * @param ended PLOVER events by those whose end they are (RETREAT by SANCTION)
 * @param quads PLOVER's quads by the events that belong to them
 * @param contexts modes that PLOVER has among the contexts of any event, by the events that have them here
 * @param roles role names beside subject and object, with their definitions
 * @param grammar the closed classes of the language
 * @param actors known entities, in file order
 * @param times how times are told
 * @param money how sums of money are told
 * @param turtle the texts of the Turtle files, the program's own first: what an RDF export repeats
 * @param fingerprint SHA-256 of all files read: another one means that articles must be read anew
 */
public record Ontology(
        SortedMap<String, EntityType> types,
        SortedMap<String, Relation> relations,
        SortedMap<String, String> announced,
        SortedMap<String, String> ended,
        SortedMap<String, PloverQuad> quads,
        SortedMap<String, Set<String>> contexts,
        SortedMap<String, String> roles,
        Lexicon lexicon,
        Grammar grammar,
        List<Actor> actors,
        TimeTables times,
        MoneyTables money,
        List<String> turtle,
        String fingerprint) {

    public Ontology {
        types = java.util.Collections.unmodifiableSortedMap(types);
        relations = java.util.Collections.unmodifiableSortedMap(relations);
        announced = java.util.Collections.unmodifiableSortedMap(announced);
        ended = java.util.Collections.unmodifiableSortedMap(ended);
        quads = java.util.Collections.unmodifiableSortedMap(quads);
        contexts = java.util.Collections.unmodifiableSortedMap(contexts);
        roles = java.util.Collections.unmodifiableSortedMap(roles);
        actors = List.copyOf(actors);
        turtle = List.copyOf(turtle);
    }

    /** The entity types, by what a name or a noun tells of its bearer. */
    public EntityTypes entityTypes() {
        return new EntityTypes(types.values());
    }

    /** A relation of this ontology, by name; asking for another is a fault of the caller. */
    public Relation relation(String name) {
        return Objects.requireNonNull(relations.get(name), name);
    }
}
