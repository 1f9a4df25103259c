// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.List;
import java.util.Map;

/**
 * What a query gives.
 *
 * @param columns in the order of the query
 * @param rows a value for each column: null, Boolean, Long, Double, String, a list or a map of these; dates as ISO 8601
 *     strings, nodes and relationships as maps of their properties
 * @param whole whether these are all rows; false where a limit cut them off
 */
public record Rows(List<String> columns, List<Map<String, Object>> rows, boolean whole) {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All rows of a query. */
    public Rows(List<String> columns, List<Map<String, Object>> rows) {
        this(columns, rows, true);
    }
}
