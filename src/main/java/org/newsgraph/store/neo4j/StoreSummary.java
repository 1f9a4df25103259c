// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.List;

/**
 * What kinds of things a store holds; the most frequent first, by name where equally frequent.
 *
 * @param types entities by type; an entity that articles take for several types counts for each
 * @param relations statements by relation
 */
public record StoreSummary(List<Count> types, List<RelationCount> relations) {

    public StoreSummary {
        types = List.copyOf(types);
        relations = List.copyOf(relations);
    }

    /** How many entities have the type {@code name}. */
    public record Count(String name, long count) {}

    /** How many statements of the relation {@code name} there are, and how many of them are asserted. */
    public record RelationCount(String name, long count, long asserted) {}
}
