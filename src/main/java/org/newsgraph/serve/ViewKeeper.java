// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.StoreException;
import org.newsgraph.sparql.SparqlView;
import org.newsgraph.store.GraphStore;

/** Keeps a view in step with its store, which others may change, by asking for its fingerprints every few seconds. */
final class ViewKeeper implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration LAST_ARTICLE = Duration.ofMinutes(1);

    private final SparqlView view;
    private final GraphStore store;
    private final Consumer<State> heard;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sparql-view");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closing;
    private State state;

    /**
     * How a view is.
     *
     * @param articles how many it shows
     * @param inStep when it was last seen to be in step with the store
     * @param problem why it is no longer; null where it is
     */
    record State(int articles, Instant inStep, @Nullable String problem) {}

    private ViewKeeper(SparqlView view, GraphStore store, Consumer<State> heard) {
        this.view = view;
        this.store = store;
        this.heard = heard;
        this.state = inStep();
    }

    /**
     * Begins with a view that is in step.
     *
     * @param heard is told how the view is, now and every few seconds
     */
    static ViewKeeper of(SparqlView view, GraphStore store, Consumer<State> heard) {
        ViewKeeper keeper = new ViewKeeper(view, store, heard);
        heard.accept(keeper.state);
        keeper.thread.scheduleWithFixedDelay(keeper::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return keeper;
    }

    /** Whatever goes wrong is told and tried anew: queries go on with the view as it was. */
    private void look() {
        try {
            view.sync(store, (done, all) -> {
                if (closing) {
                    throw new StoreException("the view is closed");
                }
            });
            state = inStep();
        } catch (RuntimeException e) {
            state = new State(state.articles(), state.inStep(), String.valueOf(e.getMessage()));
        }
        heard.accept(state);
    }

    private State inStep() {
        return new State(view.articles(), Instant.now().truncatedTo(ChronoUnit.SECONDS), null);
    }

    /** Ends within an article; the next view on the same folder goes on from there. */
    @Override
    public void close() {
        closing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_ARTICLE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try (GraphStore closed = store) {
            view.close();
        }
    }
}
