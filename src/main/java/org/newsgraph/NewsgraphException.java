// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import org.jspecify.annotations.Nullable;

/**
 * The run cannot go on, for a reason that the user can mend.
 *
 * <p>The message is one line that says what, where and how to mend it; {@code cli} prints it and maps the type to an
 * exit code. Any other exception that reaches the top is our own bug. A single bad input is none of these: it is a
 * {@link org.newsgraph.article.Skipped} in the run's report.
 */
public abstract sealed class NewsgraphException extends RuntimeException
        permits OntologyException, StoreException, UsageException {

    private static final long serialVersionUID = 1L;

    protected NewsgraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
