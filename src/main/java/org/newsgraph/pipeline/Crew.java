// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsgraph.NewsgraphException;
import org.newsgraph.article.Skipped;

/**
 * The threads that extract the articles of a window.
 *
 * <p>Whatever one article throws is its own affair. One that takes too long is skipped, its thread interrupted and
 * another one hired in its place. A thread that does not stop at that is left to itself, but no more of them are
 * replaced than the crew is large: beyond that the run goes on with fewer threads, and ends when none is left. A thread
 * that comes back after all works on where one is missing. An article that uses up the memory is tried once more while
 * no other is being extracted, since it need not be the one that took it.
 */
final class Crew implements AutoCloseable {

    private final Pipeline pipeline;
    private final RunLimits limits;
    private final Window window;
    private final ScheduledThreadPoolExecutor clock;

    /** A permit for each article that is being extracted; who must be alone takes all of them. */
    private final Semaphore floor;

    /** Those that work, or wait for work. */
    private final Set<Worker> able = new HashSet<>();

    /** How many were given up and have not come back. */
    private int stuck;

    private boolean closed;

    Crew(Pipeline pipeline, RunLimits limits, Window window) {
        this.pipeline = pipeline;
        this.limits = limits;
        this.window = window;
        this.floor = new Semaphore(limits.threads(), true);
        this.clock = new ScheduledThreadPoolExecutor(1, task -> daemon("clock", task));
        clock.setRemoveOnCancelPolicy(true);
    }

    static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, "newsgraph-" + name);
        thread.setDaemon(true);
        return thread;
    }

    synchronized void start() {
        while (able.size() < limits.threads()) {
            hire();
        }
    }

    private void hire() {
        Worker worker = new Worker();
        worker.thread.start();
        able.add(worker);
    }

    /** Lets go of all threads; none is waited for. */
    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        able.forEach(worker -> worker.thread.interrupt());
    }

    private synchronized boolean expects(Worker worker) {
        return !closed && able.contains(worker);
    }

    private synchronized void begin(Attempt attempt) {
        if (limits.hasTimeLimit() && !closed) {
            attempt.alarm =
                    clock.schedule(() -> giveUp(attempt), limits.perArticle().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** @return whether the time has sufficed: the worker may have been given up in the meantime */
    private synchronized boolean end(Attempt attempt) {
        boolean inTime = !attempt.over;
        if (inTime) {
            finish(attempt);
        } else {
            stuck--;
            if (able.size() < limits.threads()) {
                able.add(attempt.worker);
            }
        }
        Thread.interrupted();
        return inTime;
    }

    private void finish(Attempt attempt) {
        attempt.over = true;
        if (attempt.alarm != null) {
            attempt.alarm.cancel(false);
        }
        floor.release(attempt.permits);
    }

    private synchronized void giveUp(Attempt attempt) {
        if (attempt.over || closed) {
            return;
        }
        finish(attempt);
        able.remove(attempt.worker);
        stuck++;
        boolean replaced = stuck <= limits.threads();
        attempt.turn.skip(new Skipped(attempt.turn.article().source(), tooLong(replaced)));
        attempt.worker.thread.interrupt();
        try {
            if (replaced) {
                hire();
            }
        } finally {
            if (able.isEmpty()) {
                window.refuse(new IllegalStateException(stuck + " articles that took longer than " + seconds()
                        + " s cannot be stopped, and no thread is left for the others"));
            }
        }
    }

    private String tooLong(boolean replaced) {
        return "it took longer than " + seconds() + " s; give it more with --article-timeout"
                + (replaced ? "" : " (it cannot be stopped; threads left for the others: " + able.size() + ")");
    }

    private String seconds() {
        return String.valueOf(limits.perArticle().toMillis() / 1000.0).replaceFirst("\\.0$", "");
    }

    /** One try at one article; guarded by the crew. */
    private static final class Attempt {

        private final Worker worker;
        private final Turn turn;
        private final int permits;
        private @Nullable Future<?> alarm;
        private boolean over;

        Attempt(Worker worker, Turn turn, int permits) {
            this.worker = worker;
            this.turn = turn;
            this.permits = permits;
        }
    }

    private final class Worker {

        private final Thread thread = daemon("worker", this::work);

        private void work() {
            try {
                do {
                    extract(window.take());
                } while (expects(this));
            } catch (InterruptedException closing) {
                thread.interrupt();
            }
        }

        private void extract(Turn turn) throws InterruptedException {
            try {
                pipeline.load();
                if (usesUpMemory(turn, 1) && usesUpMemory(turn, limits.threads())) {
                    turn.skip(Skipped.needsMemory(turn.article().source()));
                }
            } catch (InterruptedException closing) {
                throw closing;
            } catch (Throwable failureOfTheRun) {
                turn.fail(failureOfTheRun);
            }
        }

        private boolean usesUpMemory(Turn turn, int permits) throws InterruptedException {
            floor.acquire(permits);
            Attempt attempt = new Attempt(this, turn, permits);
            boolean usedUp = false;
            begin(attempt);
            try {
                turn.extracted(pipeline.extract(turn.article()));
            } catch (NewsgraphException failureOfTheRun) {
                turn.fail(failureOfTheRun);
            } catch (OutOfMemoryError e) {
                usedUp = true;
            } catch (Throwable e) {
                turn.skip(Skipped.failure(turn.article().source(), e));
            }
            return end(attempt) && usedUp;
        }
    }
}
