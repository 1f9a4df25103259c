// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.newsgraph.pipeline.Step;
import org.newsgraph.pipeline.StepTimes;

/**
 * What {@code build --verbose} tells of its time.
 *
 * @param extracted how many articles were extracted
 * @param opening how long the store took to start
 * @param ingesting from the first article to the last, loading included
 */
record BuildTimes(StepTimes steps, int threads, int extracted, Duration opening, Duration ingesting) {

    private static final double SECONDS_PER_HOUR = 3600;

    void print(PrintWriter err) {
        err.printf(
                Locale.ROOT,
                "starting the store %.1f s, waiting for the language models %.1f s%n",
                seconds(opening),
                seconds(Step.LOADING));
        err.printf(
                Locale.ROOT,
                "busy: reading %.1f s, analysing %.1f s and extracting %.1f s on %s, storing %.1f s%n",
                seconds(Step.READING),
                seconds(Step.ANALYSING),
                seconds(Step.EXTRACTING),
                Count.of(threads, "thread"),
                seconds(Step.STORING));
        double working = Math.max(seconds(ingesting) - seconds(Step.LOADING), 0);
        err.printf(Locale.ROOT, "%s extracted and stored in %.1f s", Count.of(extracted, "article"), working);
        if (extracted > 0 && working > 0) {
            err.printf(
                    Locale.ROOT,
                    ": %.2f s an article, %,.0f an hour",
                    working / extracted,
                    extracted * SECONDS_PER_HOUR / working);
        }
        err.println();
    }

    private double seconds(Step step) {
        return seconds(steps.of(step));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
