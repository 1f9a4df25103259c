// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;

@Timeout(30)
class WindowTests {

    private static final int MOST_CHARACTERS = 10;

    private final Window window = new Window(5, MOST_CHARACTERS);
    private final List<String> told = new ArrayList<>();
    private final ArticleSink sink = new ArticleSink() {
        @Override
        public void extracted(ArticleGraph graph) {
            told.add(graph.article().id());
        }

        @Override
        public void skipped(Article article, Skipped why) {
            told.add(why.reason());
        }
    };

    private static Article article(String id, int length) {
        return Article.of(id, id, null, "x".repeat(length));
    }

    private static void extracted(Turn turn) {
        turn.extracted(new ArticleGraph(turn.article(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Puts the articles in, on a thread of its own. */
    private Thread putting(Article... articles) {
        Thread thread = new Thread(() -> {
            try {
                for (Article article : articles) {
                    window.put(article);
                }
                window.end(null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }

    @Test
    void holdsNoMoreCharactersThanItMayAndAnArticleThatIsLongerAlone() throws InterruptedException {
        Thread reader = putting(article("a", 6), article("b", 40), article("c", 3));

        Turn first = window.take();
        awaitWaiting(reader);
        assertThat(told).isEmpty();
        Thread worker = new Thread(() -> {
            extracted(first);
            try {
                extracted(window.take());
                extracted(window.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.start();
        window.deliver(sink);

        assertThat(told).containsExactly("a", "b", "c");
        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void takesTheFirstThatIsToldOfAnArticle() throws InterruptedException {
        window.put(article("a", 1));
        window.end(null);

        Turn turn = window.take();
        turn.skip(new Skipped("a", "too late"));
        extracted(turn);
        turn.fail(new IllegalStateException());
        window.deliver(sink);

        assertThat(told).containsExactly("too late");
    }

    @Test
    void mayRefuseWhatWaitsAndWhatStillComes() throws InterruptedException {
        window.put(article("a", 1));
        window.put(article("b", 1));
        extracted(window.take());
        window.refuse(new IllegalStateException("nobody works"));
        window.put(article("c", 1));

        assertThat(Stream.of("a", "b").map(this::delivery)).containsExactly("nobody works", "nobody works");
        assertThat(told).containsExactly("a");
    }

    private String delivery(String ignored) {
        try {
            window.deliver(sink);
            return "all";
        } catch (IllegalStateException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
