// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.sparql.SparqlView;

/** Says on standard error that the SPARQL view is being made, where that takes more than a moment. */
final class ViewProgress implements SparqlView.Progress {

    private static final int EVERY = 100;

    private final PrintWriter err;

    ViewProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(int done, int all) {
        if (done > 0 && done % EVERY == 0) {
            err.println("SPARQL view: " + done + " of " + all + " articles");
        }
    }
}
