// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the descriptions of entities from article graphs, all of them in memory. */
public final class EntityDescriptions {

    private final SortedMap<String, Gathered> entities = new TreeMap<>(EntityNames.ALPHABET);

    private static final class Gathered {
        private final SortedSet<String> types = new TreeSet<>();
        private final EntityNames names = new EntityNames();
        private @Nullable String wikidata;
    }

    /** Adds what one article says. */
    public void add(ArticleGraph graph) {
        for (Entity entity : graph.entities()) {
            Gathered gathered = entities.computeIfAbsent(entity.id(), id -> new Gathered());
            gathered.types.add(entity.type());
            gathered.names.add(entity);
            if (entity.wikidata() != null) {
                gathered.wikidata = entity.wikidata();
            }
        }
    }

    /** Gives each description once, by id. */
    public void forEach(Consumer<EntityDescription> sink) {
        entities.forEach((id, gathered) -> sink.accept(new EntityDescription(
                id, List.copyOf(gathered.types), gathered.names.best(), gathered.names.others(), gathered.wikidata)));
    }
}
