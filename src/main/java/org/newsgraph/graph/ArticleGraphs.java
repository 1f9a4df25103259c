// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Any number of article graphs, of which a reader holds one at a time. */
public interface ArticleGraphs {

    /** The ids of all articles, each once, in any order. */
    Collection<String> articleIds();

    /** The graph of an article; empty where there is none of that id, or none any more. */
    Optional<ArticleGraph> read(String articleId);

    /** Gives each entity of the articles once, by id in the order of code points. */
    void entities(Consumer<EntityDescription> sink);

    /** Those of a collection, no two of the same article. */
    static ArticleGraphs of(Collection<ArticleGraph> graphs) {
        Map<String, ArticleGraph> byId = new LinkedHashMap<>();
        graphs.forEach(graph -> byId.put(graph.article().id(), graph));
        return new ArticleGraphs() {
            @Override
            public Collection<String> articleIds() {
                return byId.keySet();
            }

            @Override
            public Optional<ArticleGraph> read(String articleId) {
                return Optional.ofNullable(byId.get(articleId));
            }

            @Override
            public void entities(Consumer<EntityDescription> sink) {
                EntityDescriptions descriptions = new EntityDescriptions();
                byId.values().forEach(descriptions::add);
                descriptions.forEach(sink);
            }
        };
    }
}
