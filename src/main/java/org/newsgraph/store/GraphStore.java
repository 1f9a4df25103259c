// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store;

import java.util.List;
import java.util.Optional;
import org.newsgraph.graph.ArticleGraph;

/**
 * What any store of article graphs can do.
 *
 * <p>Every call either does all of its work or none. All throw {@link org.newsgraph.StoreException} where the store is
 * lost or refuses.
 */
public interface GraphStore extends AutoCloseable {

    /** What the article of that id was made from when it was saved, or empty where it is not in the store. */
    Optional<String> fingerprint(String articleId);

    /**
     * Stores one article graph, in one transaction, in place of what was stored under the article's id.
     *
     * @param fingerprint names article, ontology and program: an equal one promises an equal graph, and nothing is
     *     written
     */
    SaveResult save(ArticleGraph graph, String fingerprint);

    /** Ids of all articles, sorted by code point. */
    List<String> articleIds();

    /** Reads back exactly what was saved; empty where there is no such article. */
    Optional<ArticleGraph> read(String articleId);

    @Override
    void close();
}
