// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store;

import com.google.common.base.Stopwatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers article graphs, so that small ones that come fast share a transaction; one that comes alone is stored with
 * the next. What was gathered and not yet stored is lost if the program is killed, and the next run does it again.
 */
public final class BatchSaver {

    private static final int STATEMENTS = 1000;
    private static final int ARTICLES = 100;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final GraphStore store;
    private final Consumer<SaveResult> saved;
    private final List<GraphVersion> waiting = new ArrayList<>();
    private final Stopwatch oldest = Stopwatch.createUnstarted();
    private int statements;

    /** @param saved hears what became of each graph, in their order, once it is stored */
    public BatchSaver(GraphStore store, Consumer<SaveResult> saved) {
        this.store = store;
        this.saved = saved;
    }

    public void add(GraphVersion version) {
        if (waiting.stream().anyMatch(other -> other.id().equals(version.id()))) {
            flush();
        }
        if (waiting.isEmpty()) {
            oldest.reset().start();
        }
        waiting.add(version);
        statements += version.graph().statements().size();
        if (statements >= STATEMENTS
                || waiting.size() >= ARTICLES
                || oldest.elapsed().compareTo(LONGEST_WAIT) >= 0) {
            flush();
        }
    }

    /** Stores what waits; what the store refuses waits no longer. */
    public void flush() {
        if (!waiting.isEmpty()) {
            List<GraphVersion> together = List.copyOf(waiting);
            waiting.clear();
            statements = 0;
            store.saveAll(together).forEach(saved);
        }
    }
}
