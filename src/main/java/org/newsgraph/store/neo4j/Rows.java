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
 */
public record Rows(List<String> columns, List<Map<String, Object>> rows) {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
