// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.EntityNames;

/** What several articles call the entities that they share: the rows of {@code name-entities.cypher}. */
final class NameRows {

    private final SortedMap<String, EntityNames> names = new TreeMap<>();

    NameRows(List<ArticleGraph> graphs) {
        graphs.forEach(
                graph -> graph.entities().forEach(entity -> names.computeIfAbsent(entity.id(), id -> new EntityNames())
                        .add(entity)));
    }

    /** One for each entity, in the order of ids, so that transactions lock them in the same order. */
    List<Map<String, Object>> rows() {
        return names.entrySet().stream()
                .map(entity -> Map.<String, Object>of(
                        "id", entity.getKey(),
                        "name", entity.getValue().best(),
                        "names", entity.getValue().all()))
                .toList();
    }
}
