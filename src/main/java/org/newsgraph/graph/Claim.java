// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a statement states: who does what to whom.
 *
 * @param relation a relation of the ontology, by name ("metWith")
 * @param subject entity id
 * @param object entity id; null where the relation stands without one ("Yermak resigned")
 * @param roles further roles by name ("beneficiary"), sorted; never subject or object
 */
public record Claim(String relation, String subject, @Nullable String object, SortedMap<String, Filler> roles) {

    public Claim {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }
}
