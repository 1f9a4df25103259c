// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsgraph.StoreException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.graph.EntityDescription;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;

/** A store that forgets, and that can be made to fail in the middle. */
public final class MemoryStore implements GraphStore {

    private final Map<String, GraphVersion> articles = new TreeMap<>();

    /** The articles that were read, in order. */
    public final List<String> reads = new ArrayList<>();

    /** How often an article may still be read. */
    public int patience = Integer.MAX_VALUE;

    /** How many articles it takes in; it refuses what goes beyond. */
    public int room = Integer.MAX_VALUE;

    /** How often it was asked for fingerprints. */
    public int questions;

    public void remove(String articleId) {
        articles.remove(articleId);
    }

    @Override
    public Optional<String> fingerprint(String articleId) {
        return Optional.ofNullable(fingerprints().get(articleId));
    }

    @Override
    public Map<String, String> fingerprints() {
        questions++;
        Map<String, String> fingerprints = new TreeMap<>();
        articles.forEach((id, version) -> fingerprints.put(id, version.fingerprint()));
        return fingerprints;
    }

    @Override
    public void entities(Consumer<EntityDescription> sink) {
        ArticleGraphs.of(articles.values().stream().map(GraphVersion::graph).toList())
                .entities(sink);
    }

    @Override
    public List<SaveResult> saveAll(List<GraphVersion> graphs) {
        if (articles.size() + graphs.size() > room) {
            throw new StoreException("full");
        }
        graphs.forEach(graph -> articles.put(graph.id(), graph));
        return graphs.stream().map(graph -> SaveResult.ADDED).toList();
    }

    @Override
    public List<String> articleIds() {
        return List.copyOf(articles.keySet());
    }

    @Override
    public Optional<ArticleGraph> read(String articleId) {
        if (reads.size() >= patience) {
            throw new IllegalStateException("no patience");
        }
        reads.add(articleId);
        return Optional.ofNullable(articles.get(articleId)).map(GraphVersion::graph);
    }

    @Override
    public void close() {}
}
