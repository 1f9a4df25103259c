// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.StoreException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;
import org.newsgraph.store.SaveResult;
import org.newsgraph.testing.FakeAnalyser;
import org.newsgraph.testing.MemoryStore;

@Timeout(60)
class IngestTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final RunLimits TWO_THREADS = new RunLimits(2, Duration.ZERO);

    private final MemoryStore store = new MemoryStore();
    private final List<String> analysed = Collections.synchronizedList(new ArrayList<>());
    private final List<String> wanted = Collections.synchronizedList(new ArrayList<>());
    private final List<SaveResult> stored = Collections.synchronizedList(new ArrayList<>());
    private final List<Skipped> skipped = Collections.synchronizedList(new ArrayList<>());
    private final IngestListener listener = new IngestListener() {
        @Override
        public void stored(SaveResult result) {
            stored.add(result);
        }

        @Override
        public void skipped(Skipped input) {
            skipped.add(input);
        }
    };

    private static Article article(String id, String text) {
        return Article.of(id, id + ".txt", null, text);
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article("a" + i, "Weber met Duarte."))
                .toList();
    }

    private void run(NewsSource source) {
        Pipeline pipeline = new Pipeline(
                new FakeAnalyser(article -> {
                    analysed.add(article.id());
                    if (article.text().value().equals("bad")) {
                        throw new IllegalStateException("odd");
                    }
                }),
                ONTOLOGY);
        new Ingest(pipeline, TWO_THREADS, store, listener).run(source);
    }

    private void run(List<Article> articles) {
        run((isWanted, sink) -> articles.stream()
                .filter(isWanted)
                .peek(article -> wanted.add(article.id()))
                .forEach(sink));
    }

    @Test
    void storesWhatIsNew() {
        run(articles(250));

        assertThat(store.articleIds()).hasSize(250);
        assertThat(stored).hasSize(250).containsOnly(SaveResult.ADDED);
        assertThat(store.questions).isEqualTo(1);
    }

    @Test
    void wantsNothingThatIsThereAsItIsNow() {
        run(articles(3));
        wanted.clear();
        analysed.clear();
        stored.clear();

        run(Stream.concat(articles(3).stream(), Stream.of(article("new", "Bel left."), article("a1", "Bel stayed.")))
                .toList());

        assertThat(wanted).containsExactly("new", "a1");
        assertThat(analysed).containsExactlyInAnyOrder("new", "a1");
        assertThat(stored).filteredOn(SaveResult.UNCHANGED::equals).hasSize(3);
        assertThat(store.read("a1").orElseThrow().article().text()).hasToString("Bel stayed.");
    }

    @Test
    void keepsTheLaterOfTwoArticlesWithTheSameId() {
        run(List.of(article("a", "one"), article("a", "two")));
        assertThat(store.read("a").orElseThrow().article().text()).hasToString("two");

        run(List.of(article("a", "two"), article("a", "three"), article("a", "two")));
        assertThat(store.read("a").orElseThrow().article().text()).hasToString("two");
    }

    @Test
    void leavesOutTheArticleThatFailsAndStoresTheRest() {
        run(List.of(article("a", "one"), article("b", "bad"), article("c", "three")));

        assertThat(store.articleIds()).containsExactly("a", "c");
        assertThat(skipped).extracting(Skipped::source).containsExactly("b.txt");
    }

    @Test
    void storesWhatWasReadWhereTheReaderFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run((isWanted, sink) -> {
                    articles(20).forEach(sink);
                    throw new IllegalStateException("reader");
                }))
                .withMessage("reader");

        assertThat(store.articleIds()).hasSize(20);
        assertThat(stored).hasSize(20);
    }

    @Test
    void endsWithTheStoreAndGoesOnWhereItEnded() {
        store.room = 100;

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> run(articles(250)));
        int before = store.articleIds().size();
        assertThat(before).isLessThanOrEqualTo(100);
        assertThat(stored).hasSize(before);

        store.room = Integer.MAX_VALUE;
        analysed.clear();
        run(articles(250));

        assertThat(store.articleIds()).hasSize(250);
        assertThat(analysed).hasSize(250 - before);
    }
}
