// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

/** Whether a time lies before or after the article. */
public enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
