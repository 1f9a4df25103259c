// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table, of the lexicon or of sentences to be judged by: fields separated by {@code |}, a header with the names of
 * the columns first.
 *
 * @param columns names of the columns, in order
 */
public record PsvFile(List<String> columns, Location header, List<Row> rows) {

    /** One line: the values by column, trimmed, empty where the line has nothing between its bars. */
    public record Row(Location place, Map<String, String> values) {

        public String get(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException("no column " + column + " at " + place);
            }
            return value;
        }
    }

    /**
     * Reads a table; reports lines that have too few or too many fields and leaves them out.
     *
     * @param file its name, as the user knows it
     */
    public static Optional<PsvFile> parse(String file, String text, Problems problems) {
        List<String> columns = List.of();
        Location header = new Location(file, 1);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (columns.isEmpty()) {
                columns = fields;
                header = new Location(file, number);
            } else if (fields.size() == columns.size()) {
                rows.add(row(new Location(file, number), columns, fields));
            } else {
                String what = "%d fields, but the header has %d".formatted(fields.size(), columns.size());
                problems.add(new Location(file, number), what, "write " + String.join(" | ", columns));
            }
        }
        if (columns.isEmpty()) {
            problems.add(header, "no header", "begin with the names of the columns, separated by |");
            return Optional.empty();
        }
        return Optional.of(new PsvFile(columns, header, rows));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\\|", -1)) {
            fields.add(field.strip());
        }
        return fields;
    }

    private static Row row(Location place, List<String> columns, List<String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), fields.get(i));
        }
        return new Row(place, Collections.unmodifiableMap(values));
    }
}
