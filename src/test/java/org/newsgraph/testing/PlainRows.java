// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.store.neo4j.Rows;

/**
 * Rows in one form, whatever language they were asked for in.
 *
 * @param columns in order
 * @param rows a text for each column, as {@code query} prints it; numbers without needless zeros
 */
public record PlainRows(List<String> columns, List<List<String>> rows) {

    public static PlainRows of(Rows rows) {
        return new PlainRows(
                rows.columns(),
                rows.rows().stream()
                        .map(row -> rows.columns().stream()
                                .map(c -> text(row.get(c)))
                                .toList())
                        .toList());
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(element -> texts.add(String.valueOf(element)));
            return String.join("; ", texts);
        }
        return value instanceof Number ? number(value.toString()) : value.toString();
    }

    static String number(String written) {
        return new BigDecimal(written).stripTrailingZeros().toPlainString();
    }

    /** A line for each row, so that a failure can be read. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.join(" | ", columns));
        rows.forEach(row -> text.append('\n').append(String.join(" | ", row)));
        return text.toString();
    }
}
