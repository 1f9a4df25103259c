// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;

/** What several articles call the entities that they share: the rows of {@code name-entities.cypher}. */
final class EntityNames {

    private static final Comparator<String> BEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> all = new TreeMap<>();

    EntityNames(List<ArticleGraph> graphs) {
        graphs.forEach(graph -> graph.entities().forEach(this::add));
    }

    private void add(Entity entity) {
        names.computeIfAbsent(entity.id(), id -> new TreeSet<>(BEST_FIRST)).add(entity.name());
        SortedSet<String> known = all.computeIfAbsent(entity.id(), id -> new TreeSet<>());
        known.add(entity.name());
        known.addAll(entity.aliases());
    }

    /** One for each entity, in the order of ids, so that transactions lock them in the same order. */
    List<Map<String, Object>> rows() {
        return names.entrySet().stream()
                .map(entity -> Map.<String, Object>of(
                        "id", entity.getKey(),
                        "name", entity.getValue().first(),
                        "names", List.copyOf(all.getOrDefault(entity.getKey(), entity.getValue()))))
                .toList();
    }
}
