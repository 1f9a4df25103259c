// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.Relation;

/**
 * The countries of an article's entities: a state's own, and what the article asserts by relations that tell a country,
 * along chains of them (the envoy of a president of a state).
 */
final class Countries {

    private final Map<String, String> own = new HashMap<>();
    private final SetMultimap<String, String> told = LinkedHashMultimap.create();

    /**
     * @param relations by name
     * @param codes ISO 3166-1 alpha-3 by the Wikidata ids of states
     */
    Countries(ArticleGraph graph, Map<String, Relation> relations, Map<String, String> codes) {
        Map<String, String> types = new HashMap<>();
        for (Entity entity : graph.entities()) {
            types.put(entity.id(), entity.type());
            String code = entity.wikidata() == null ? null : codes.get(entity.wikidata());
            if (code != null) {
                own.put(entity.id(), code);
            }
        }
        for (Statement statement : graph.statements()) {
            Relation relation = relations.get(statement.relation());
            if (relation != null
                    && statement.object() != null
                    && statement.asserted()
                    && relation.tellsCountryOf().contains(types.get(statement.subject()))) {
                told.put(statement.subject(), statement.object());
            }
        }
    }

    /** ISO 3166-1 alpha-3; null where the article does not tell, or tells several. */
    @Nullable
    String of(String entity) {
        Set<String> codes = new TreeSet<>();
        gather(entity, codes, new HashSet<>());
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    private void gather(String entity, Set<String> codes, Set<String> seen) {
        if (!seen.add(entity)) {
            return;
        }
        String code = own.get(entity);
        if (code == null) {
            told.get(entity).forEach(other -> gather(other, codes, seen));
        } else {
            codes.add(code);
        }
    }
}
