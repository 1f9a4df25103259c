// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What articles call one entity.
 *
 * <p>The best name is the longest that an article gives as the entity's name, the first by alphabet of equally long
 * ones. Lengths count, and the alphabet goes by, code points, as Neo4j's do.
 */
public final class EntityNames {

    /** By code points, where {@link String}'s own order goes by UTF-16 units. */
    public static final Comparator<String> ALPHABET =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private static final Comparator<String> BEST_FIRST = Comparator.comparingInt(
                    (String name) -> -name.codePointCount(0, name.length()))
            .thenComparing(ALPHABET);

    private final SortedSet<String> names = new TreeSet<>(BEST_FIRST);
    private final SortedSet<String> all = new TreeSet<>(ALPHABET);

    /** Adds what one article calls it. */
    public void add(Entity entity) {
        names.add(entity.name());
        all.add(entity.name());
        all.addAll(entity.aliases());
    }

    /** The best name; there is one as soon as an entity was added. */
    public String best() {
        return names.first();
    }

    /** All names and aliases, by alphabet. */
    public List<String> all() {
        return List.copyOf(all);
    }

    /** All but the best, by alphabet. */
    public List<String> others() {
        return all.stream().filter(name -> !name.equals(best())).toList();
    }
}
