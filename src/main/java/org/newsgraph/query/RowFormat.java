// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.github.freva.asciitable.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.store.neo4j.Rows;

/** How the rows of a query are written. */
public enum RowFormat {
    /** For people: cells are wrapped where they are wide. */
    TABLE {
        @Override
        public String write(Rows rows) {
            List<Column> columns = rows.columns().stream().map(TextTable::words).toList();
            List<Object[]> cells = rows.rows().stream()
                    .map(row ->
                            rows.columns().stream().map(c -> cell(row.get(c))).toArray())
                    .toList();
            String count = rows.rows().size() + (rows.rows().size() == 1 ? " row" : " rows");
            return (cells.isEmpty() ? "" : TextTable.of(columns, cells) + "\n") + count + "\n";
        }
    },

    /** An array with an object for each row. */
    JSON {
        @Override
        public String write(Rows rows) {
            return JsonDocument.of(rows.rows());
        }
    },

    /** A line of column names, then a line for each row, after RFC 4180; lists and maps as JSON. */
    CSV {
        @Override
        public String write(Rows rows) throws JsonProcessingException {
            CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
            rows.columns().forEach(schema::addColumn);
            List<Map<String, String>> lines = new ArrayList<>();
            for (Map<String, Object> row : rows.rows()) {
                Map<String, String> line = new LinkedHashMap<>();
                rows.columns().forEach(c -> line.put(c, cell(row.get(c))));
                lines.add(line);
            }
            return new CsvMapper().writer(schema.build()).writeValueAsString(lines);
        }
    };

    /** The name as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All rows as text that ends with a line feed. */
    public abstract String write(Rows rows) throws JsonProcessingException;

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return String.join("; ", list.stream().map(String::valueOf).toList());
        }
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            try {
                return JsonMapper.builder().build().writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("plain values can always be written", e);
            }
        }
        return value instanceof Double number && Double.isFinite(number)
                ? BigDecimal.valueOf(number).toPlainString()
                : value.toString();
    }
}
