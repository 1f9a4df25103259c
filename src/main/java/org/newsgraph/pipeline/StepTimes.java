// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/** How long each step of a run was busy, over all threads; safe to share between them. */
public final class StepTimes {

    private final AtomicLongArray nanoseconds = new AtomicLongArray(Step.values().length);

    /** Does the work, and adds the time that it took. */
    public void measure(Step step, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } finally {
            add(step, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Does the work, adds the time that it took, and gives its result. */
    public <T> T get(Step step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(step, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    void add(Step step, Duration taken) {
        nanoseconds.addAndGet(step.ordinal(), taken.toNanos());
    }

    /** For a step that several threads wait for at the same time: the longest of their times counts. */
    void atLeast(Step step, Duration taken) {
        nanoseconds.accumulateAndGet(step.ordinal(), taken.toNanos(), Math::max);
    }

    public Duration of(Step step) {
        return Duration.ofNanos(nanoseconds.get(step.ordinal()));
    }
}
