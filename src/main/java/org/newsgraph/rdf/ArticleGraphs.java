// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.graph.ArticleGraph;

/** Where an export gets article graphs from; it asks for each once, and holds one at a time. */
public interface ArticleGraphs {

    /** The ids of all articles, each once, in any order. */
    Collection<String> ids();

    /** The graph of one of {@link #ids()}. */
    ArticleGraph read(String id);

    /** Those that two functions give. */
    static ArticleGraphs of(Supplier<? extends Collection<String>> ids, Function<String, ArticleGraph> read) {
        return new ArticleGraphs() {
            @Override
            public Collection<String> ids() {
                return ids.get();
            }

            @Override
            public ArticleGraph read(String id) {
                return read.apply(id);
            }
        };
    }
}
