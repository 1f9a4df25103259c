// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.shacl.Violation;
import org.newsgraph.store.neo4j.Rows;

/**
 * Violations as rows to print, each once, up to a number that fits into the memory; all are counted. What there is
 * nothing to say of is absent.
 */
final class ViolationRows {

    static final int MOST = 1000;

    private static final List<String> COLUMNS = List.of("focus", "path", "message", "value", "evidence");

    private final List<String> columns;
    private final Set<Map<String, Object>> rows = new LinkedHashSet<>();
    private long count;

    /** @param before names of the columns before those of a violation */
    ViolationRows(List<String> before) {
        this.columns = Stream.concat(before.stream(), COLUMNS.stream()).toList();
    }

    /** @param before values of the columns before those of a violation */
    void add(List<String> before, List<Violation> violations) {
        for (Violation violation : violations) {
            List<@Nullable Object> values = new ArrayList<>(before);
            values.add(violation.focus());
            values.add(violation.path());
            values.add(violation.message());
            values.add(violation.value());
            values.add(violation.evidence());
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(i);
                if (value != null && !value.equals("")) {
                    row.put(columns.get(i), value);
                }
            }
            if (rows.size() < MOST) {
                rows.add(row);
            }
            count++;
        }
    }

    /** How many there are in all. */
    long count() {
        return count;
    }

    /** Whether {@link #rows()} are all. */
    boolean whole() {
        return count <= MOST;
    }

    Rows rows() {
        return new Rows(columns, List.copyOf(rows), whole());
    }
}
