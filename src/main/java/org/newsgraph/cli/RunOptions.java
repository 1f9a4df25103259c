// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.conllu.RecordedAnalyser;
import org.newsgraph.pipeline.RunLimits;
import picocli.CommandLine.Option;

/** Options of all commands that extract articles. */
final class RunOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--article-timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "An article that takes longer is skipped; 0 for no limit (default: ${DEFAULT-VALUE}).")
    private int articleTimeout = 60;

    @Option(
            names = "--analyses",
            paramLabel = "DIR",
            description =
                    "Keeps the language analysis of each text in a folder, as CoNLL-U, and reads it there the next"
                            + " time instead of making it anew.")
    private @Nullable Path analyses;

    /** The analyser that the options ask for, which has {@code models} do what is not recorded. */
    ArticleAnalyser analyser(ArticleAnalyser models) {
        return analyses == null ? models : new RecordedAnalyser(analyses, models);
    }

    /** @throws UsageException where an option makes no sense */
    RunLimits limits() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": at least one is needed");
        }
        if (articleTimeout < 0) {
            throw new UsageException("--article-timeout " + articleTimeout + ": no time is negative; 0 sets no limit");
        }
        return new RunLimits(threads, Duration.ofSeconds(articleTimeout));
    }
}
