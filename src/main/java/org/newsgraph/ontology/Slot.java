// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import java.util.Set;

/**
 * Which arguments of a trigger may fill a role.
 *
 * @param role role of the relation ("subject", "content")
 * @param functions grammatical functions by name, the preferred one first ("subject", "object", "with", "infinitive")
 * @param types entity types to which the entry narrows the role; empty where the relation's own domain and range decide
 * @param optional whether the entry fires without it
 */
public record Slot(String role, List<String> functions, Set<String> types, boolean optional) {

    public Slot {
        functions = List.copyOf(functions);
        types = Set.copyOf(types);
    }
}
