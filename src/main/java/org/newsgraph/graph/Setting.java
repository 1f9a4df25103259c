// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * When, and how much.
 *
 * @param amount null where the statement is of no money
 * @param time null where the words tell none
 */
public record Setting(@Nullable Amount amount, @Nullable TimeRange time) {

    /** Neither. */
    public static final Setting NONE = new Setting(null, null);
}
