// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import com.github.slugify.Slugify;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Cluster;

/** Gives ids to the entities of one article, each once. */
final class EntityIds {

    private static final Slugify SLUGIFY =
            Slugify.builder().transliterator(false).build();

    private static final int LONGEST = 200;

    private final String article;
    private final Set<String> taken = new HashSet<>();
    /** The last number that was tried behind an id which others have. */
    private final Map<String, Integer> numbers = new HashMap<>();

    EntityIds(Article article) {
        this.article = slug(article.id());
    }

    String next(Cluster cluster) {
        String type = cluster.type().name().toLowerCase(Locale.ROOT);
        String name = cluster.name();
        String id;
        if (cluster.actor() != null && !cluster.actor().wikidata().isEmpty()) {
            id = cluster.actor().wikidata();
        } else if (cluster.isNamed() && (name.contains(" ") || !cluster.is(Trait.PERSONAL))) {
            id = type + "/" + slug(name);
        } else {
            id = type + "/" + article + "/" + slug(name);
        }
        String unique = id;
        while (!taken.add(unique)) {
            unique = id + "-" + numbers.merge(id, 2, (last, first) -> last + 1);
        }
        return unique;
    }

    /** No longer than an index of a store can take; a cut one tells what was cut by a hash. */
    private static String slug(String words) {
        String slug = SLUGIFY.slugify(words);
        if (slug.length() > LONGEST) {
            return slug.substring(0, LONGEST) + "-" + Hashing.sha256().hashString(words, StandardCharsets.UTF_8);
        }
        return slug.isEmpty() ? Integer.toHexString(words.hashCode()) : slug;
    }
}
