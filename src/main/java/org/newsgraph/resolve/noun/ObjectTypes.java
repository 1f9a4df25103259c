// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Slot;

/** What verbs can have as their object, by the lexicon: one accuses actors, and signs what can be signed. */
public final class ObjectTypes {

    private final Map<String, Set<String>> types = new HashMap<>();

    public ObjectTypes(Ontology ontology) {
        for (LexiconEntry entry : ontology.lexicon().entries()) {
            for (Slot slot : entry.frame()) {
                if (slot.functions().contains("object") && !slot.role().equals("subject")) {
                    Set<String> range = slot.types().isEmpty() && slot.role().equals("object")
                            ? ontology.relation(entry.relation()).range()
                            : slot.types();
                    types.computeIfAbsent(entry.trigger().head(), t -> new HashSet<>())
                            .addAll(range);
                }
            }
        }
    }

    /** Whether it may; so may any type with a verb of which the lexicon says nothing. */
    public boolean admits(String verb, EntityType type) {
        Set<String> admitted = types.getOrDefault(verb, Set.of());
        return admitted.isEmpty() || admitted.contains(type.name());
    }
}
