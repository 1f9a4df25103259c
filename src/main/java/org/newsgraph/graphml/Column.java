// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import org.jspecify.annotations.Nullable;

/**
 * One kind of data that nodes or edges have.
 *
 * @param name what a reader calls it
 * @param type GraphML's type: string, int, double or boolean
 */
record Column<T>(String name, String type, Reading<T> reading) {

    /** Reads the value; null where there is none. */
    interface Reading<T> {
        @Nullable
        Object of(T row);
    }

    static <T> Column<T> text(String name, Reading<T> reading) {
        return new Column<>(name, "string", reading);
    }
}
