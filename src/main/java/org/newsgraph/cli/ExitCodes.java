// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import org.newsgraph.StoreException;
import picocli.CommandLine;

/** What the program's exit codes mean, and which error leads to which. */
final class ExitCodes {

    static final int DONE = 0;
    static final int DONE_IN_PART = 1;
    static final int WRONG_USAGE = 2;
    static final int STORE = 3;
    static final int INTERNAL = 4;

    private ExitCodes() {}

    static int of(Throwable error) {
        if (error instanceof StoreException) {
            return STORE;
        }
        return error instanceof org.newsgraph.NewsgraphException || error instanceof CommandLine.ParameterException
                ? WRONG_USAGE
                : INTERNAL;
    }
}
