// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.time.Duration;
import org.newsgraph.UsageException;
import org.newsgraph.store.neo4j.QueryLimits;
import picocli.CommandLine.Option;

/** How far a query of the user's may go. */
final class LimitOptions {

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "After how long the query is stopped (default: ${DEFAULT-VALUE}).")
    private long timeout = 60;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "100000",
            description = "How many rows are printed at most (default: ${DEFAULT-VALUE}).")
    private long limit = 100_000;

    QueryLimits limits() {
        if (timeout < 1) {
            throw new UsageException("--timeout " + timeout + ": at least one second is needed");
        }
        if (limit < 1) {
            throw new UsageException("--limit " + limit + ": at least one row is needed");
        }
        return new QueryLimits(Duration.ofSeconds(timeout), limit);
    }
}
