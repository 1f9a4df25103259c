// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

/** What the user asked for does not make sense: a path that is not there, a date that is none, an unknown name. */
public final class UsageException extends NewsgraphException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message, null);
    }
}
