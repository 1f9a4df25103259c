// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.StoreException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.EntityDescription;
import org.newsgraph.testing.GeneratedGraphs;

class BatchSaverTests {

    /** Keeps the ids of each transaction; refuses the one that is told. */
    private static final class Transactions implements GraphStore {

        private final List<List<String>> all = new ArrayList<>();
        private final int refused;

        Transactions(int refused) {
            this.refused = refused;
        }

        @Override
        public List<SaveResult> saveAll(List<GraphVersion> graphs) {
            if (all.size() == refused) {
                throw new StoreException("lost");
            }
            all.add(graphs.stream().map(GraphVersion::id).toList());
            return graphs.stream().map(graph -> SaveResult.ADDED).toList();
        }

        @Override
        public Optional<String> fingerprint(String articleId) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> fingerprints() {
            return Map.of();
        }

        @Override
        public List<String> articleIds() {
            return List.of();
        }

        @Override
        public void entities(Consumer<EntityDescription> sink) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ArticleGraph> read(String articleId) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    private final Transactions store = new Transactions(-1);
    private final List<SaveResult> results = new ArrayList<>();
    private final BatchSaver saver = new BatchSaver(store, results::add);

    private static GraphVersion version(int number, int statements) {
        return new GraphVersion(GeneratedGraphs.graph(number, statements), "f");
    }

    @Test
    void losesNoneAndKeepsTheirOrder() {
        IntStream.range(0, 7).forEach(number -> saver.add(version(number, 3)));
        saver.flush();

        assertThat(store.all.stream().flatMap(List::stream))
                .containsExactlyElementsOf(IntStream.range(0, 7)
                        .mapToObj(number -> "article-" + number)
                        .toList());
        assertThat(results).hasSize(7);
    }

    @Test
    void storesAHugeArticleAtOnce() {
        saver.add(version(1, 1000));

        assertThat(store.all).containsExactly(List.of("article-1"));
    }

    @Test
    void neverHoldsMoreThanAHundredArticles() {
        IntStream.range(0, 250).forEach(number -> saver.add(version(number, 0)));

        assertThat(store.all).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(100));
        assertThat(results).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void storesTwoVersionsOfAnArticleOneAfterTheOther() {
        saver.add(version(1, 2));
        saver.add(version(1, 3));
        saver.flush();

        assertThat(store.all).containsExactly(List.of("article-1"), List.of("article-1"));
    }

    @Test
    void ofNothingAsksTheStoreForNothing() {
        saver.flush();

        assertThat(store.all).isEmpty();
    }

    @Test
    void tellsOfNoneThatWasNotStored() {
        BatchSaver lost = new BatchSaver(new Transactions(0), results::add);

        assertThatThrownBy(() -> lost.add(version(1, 1000))).isInstanceOf(StoreException.class);

        assertThat(results).isEmpty();
    }
}
