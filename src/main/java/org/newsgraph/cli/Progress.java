// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error where that is a terminal, and nothing elsewhere; any thread may step it. */
final class Progress implements AutoCloseable {

    /** Set by the launcher, since Java cannot tell which of the streams is a terminal. */
    private static final boolean TERMINAL = Boolean.getBoolean("newsgraph.terminal");

    private final String unit;
    private final long expected;
    private @Nullable ProgressBar bar;

    private Progress(String unit, long expected) {
        this.unit = unit;
        this.expected = expected;
    }

    /**
     * Shows nothing yet: the bar comes with the first step.
     *
     * @param expected how many steps there will be; -1 where nobody knows
     */
    static Progress of(String unit, long expected) {
        return new Progress(unit, expected);
    }

    synchronized void step() {
        if (bar == null && TERMINAL) {
            bar = new ProgressBarBuilder()
                    .setTaskName(unit)
                    .setInitialMax(expected)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
