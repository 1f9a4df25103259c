// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what the mentions of an article refer to.
 *
 * @param id the Wikidata id, else {@code type/slug}, else {@code type/article/slug}
 * @param type an entity type of the ontology, by name ("Person")
 * @param name the fullest name or description
 * @param wikidata the Wikidata id ("Q3052772"), null where unknown
 * @param aliases other names that the article uses, sorted, without {@code name}
 * @param mentions in text order; may be empty for an entity that is only a role's known value
 */
public record Entity(
        String id, String type, String name, @Nullable String wikidata, List<String> aliases, List<Mention> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
