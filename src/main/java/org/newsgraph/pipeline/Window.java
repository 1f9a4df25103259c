// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import com.google.common.base.Throwables;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;

/**
 * The articles that a run holds: from the reader, which waits where there are too many, by the workers, to the sink in
 * the reader's order.
 *
 * <p>A slow article keeps those behind it waiting for the sink, not for a worker, until the window is full. It is full
 * by number, or by the length of the texts, to which graphs are in proportion.
 */
final class Window {

    private final int mostCharacters;
    private final Semaphore places;
    private final Semaphore characters;
    private final BlockingQueue<Turn> untaken = new LinkedBlockingQueue<>();
    private final BlockingQueue<Optional<Turn>> inOrder = new LinkedBlockingQueue<>();
    private volatile @Nullable Throwable failure;
    private volatile @Nullable Throwable refusal;

    Window(int mostArticles, int mostCharacters) {
        this.mostCharacters = mostCharacters;
        this.places = new Semaphore(mostArticles);
        this.characters = new Semaphore(mostCharacters);
    }

    /** Adds an article, when there is room; one that is longer than all the room waits until it is alone. */
    void put(Article article) throws InterruptedException {
        places.acquire();
        characters.acquire(size(article));
        Turn turn = new Turn(article);
        inOrder.add(Optional.of(turn));
        untaken.add(turn);
        if (refusal != null) {
            refuse(refusal);
        }
    }

    /** Fails all that nobody has taken yet, and all that still come. */
    void refuse(Throwable why) {
        refusal = why;
        for (@Nullable Turn turn = untaken.poll(); turn != null; turn = untaken.poll()) {
            turn.fail(why);
        }
    }

    private int size(Article article) {
        return Math.min(article.text().length(), mostCharacters);
    }

    /**
     * No more will come.
     *
     * @param why what the reader failed with; null where it came to its end
     */
    void end(@Nullable Throwable why) {
        failure = why;
        inOrder.add(Optional.empty());
    }

    /** The next article that nobody has taken yet; waits for one. */
    Turn take() throws InterruptedException {
        return untaken.take();
    }

    /**
     * Tells the sink what became of each article, until the last.
     *
     * @throws RuntimeException where an article ended the run, or the reader failed after all that it had read
     */
    void deliver(ArticleSink sink) throws InterruptedException {
        for (Optional<Turn> next = inOrder.take(); next.isPresent(); next = inOrder.take()) {
            Turn turn = next.get();
            turn.tell(sink);
            characters.release(size(turn.article()));
            places.release();
        }
        if (failure != null) {
            Throwables.throwIfUnchecked(failure);
            throw new IllegalStateException(failure);
        }
    }
}
