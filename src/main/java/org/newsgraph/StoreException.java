// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import org.jspecify.annotations.Nullable;

/** The store is not reachable, locked, foreign, of another version, or refused what was asked of it. */
public final class StoreException extends NewsgraphException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message, null);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
