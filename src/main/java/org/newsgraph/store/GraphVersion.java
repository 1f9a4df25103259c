// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store;

import org.newsgraph.graph.ArticleGraph;

/**
 * An article graph as it is to be stored.
 *
 * @param fingerprint names article, ontology and program: an equal one promises an equal graph
 */
public record GraphVersion(ArticleGraph graph, String fingerprint) {

    /** Id of the article. */
    public String id() {
        return graph.article().id();
    }
}
