// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

/** Whether a time lies before or after the article. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
