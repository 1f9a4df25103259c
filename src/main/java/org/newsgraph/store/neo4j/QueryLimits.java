// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.time.Duration;

/**
 * How far a query may go.
 *
 * @param time after which the server stops it
 * @param rows how many are taken at most
 */
public record QueryLimits(Duration time, long rows) {

    public QueryLimits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException("time and rows are positive");
        }
    }
}
