// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsgraph.article.Skipped;

/** Names each input that a run leaves out, in a line, and what that makes of its exit code; for many threads. */
final class SkippedInputs {

    private final PrintWriter err;
    private final AtomicInteger count = new AtomicInteger();

    SkippedInputs(PrintWriter err) {
        this.err = err;
    }

    void add(Skipped input) {
        err.println("skipped " + input.source() + ": " + input.reason());
        count.incrementAndGet();
    }

    int count() {
        return count.get();
    }

    int exitCode() {
        return count() == 0 ? ExitCodes.DONE : ExitCodes.DONE_IN_PART;
    }
}
