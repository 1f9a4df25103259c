// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;

/**
 * What any store of article graphs can do.
 *
 * <p>Every call either does all of its work or none. All throw {@link org.newsgraph.StoreException} where the store is
 * lost or refuses.
 */
public interface GraphStore extends ArticleGraphs, AutoCloseable {

    /** What the article of that id was made from when it was saved, or empty where it is not in the store. */
    Optional<String> fingerprint(String articleId);

    /**
     * Stores article graphs, in one transaction, each in place of what was stored under the article's id; writes
     * nothing where the fingerprint is the one that is stored.
     *
     * @param graphs no two of the same article
     * @return what became of each, in the order of {@code graphs}
     */
    List<SaveResult> saveAll(List<GraphVersion> graphs);

    /** Stores one article graph, as {@link #saveAll} does. */
    default SaveResult save(ArticleGraph graph, String fingerprint) {
        return saveAll(List.of(new GraphVersion(graph, fingerprint))).get(0);
    }

    /**
     * What each article was made from when it was saved, by the article's id; cheap enough to ask every few seconds.
     */
    Map<String, String> fingerprints();

    /** Ids of all articles, sorted. */
    @Override
    List<String> articleIds();

    /** Reads back exactly what was saved; empty where there is no such article. */
    @Override
    Optional<ArticleGraph> read(String articleId);

    @Override
    void close();
}
