// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

/** One input is bad; the message says why, and how to mend it. Never leaves this room: it becomes a {@link Skipped}. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
