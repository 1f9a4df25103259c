// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all articles together say of an entity.
 *
 * @param types names of entity types, sorted; more than one where articles differ
 * @param name the best of {@link EntityNames}
 * @param aliases all other names, by alphabet
 * @param wikidata the Wikidata id, null where unknown
 */
public record EntityDescription(
        String id, List<String> types, String name, List<String> aliases, @Nullable String wikidata) {

    public EntityDescription {
        types = List.copyOf(types);
        aliases = List.copyOf(aliases);
    }
}
