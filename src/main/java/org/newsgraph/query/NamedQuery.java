// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/**
 * A query of {@code cypher/queries} with what its header says.
 *
 * @param name the file's name without its ending
 * @param theme under which it is listed
 * @param question what it asks, in plain words
 * @param parameters by name
 * @param columns what it gives, in order
 * @param text the Cypher
 * @param twin the same in SPARQL, with each parameter as a variable of its name; null where there is none
 */
public record NamedQuery(
        String name,
        String title,
        String theme,
        String question,
        SortedMap<String, QueryParameter> parameters,
        List<String> columns,
        String text,
        @Nullable String twin) {

    public NamedQuery {
        parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        columns = List.copyOf(columns);
    }

    /**
     * The values of all parameters.
     *
     * @param written what the user gives, by parameter name
     * @throws UsageException where one is unknown, missing or of another type
     */
    public Map<String, Object> values(Map<String, String> written) {
        return values(written, QueryParameter::value);
    }

    /**
     * The same for the twin: strings, Long, Double and LocalDate; what names are searched by is a regular expression.
     *
     * @throws UsageException as {@link #values(Map)}
     */
    public Map<String, Object> twinValues(Map<String, String> written) {
        return values(written, QueryParameter::twinValue);
    }

    @FunctionalInterface
    private interface Reading {
        Object read(QueryParameter parameter, String name, String written);
    }

    private Map<String, Object> values(Map<String, String> written, Reading reading) {
        for (String given : written.keySet()) {
            if (!parameters.containsKey(given)) {
                throw new UsageException("-p " + given + ": " + name + " has no such parameter; it has "
                        + (parameters.isEmpty() ? "none" : String.join(", ", parameters.keySet())));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((parameter, description) -> {
            String value = written.getOrDefault(parameter, description.otherwise());
            if (value == null) {
                throw new UsageException(name + ": needs -p " + parameter + "=… (" + description.about()
                        + "); for example -p " + parameter + "=\"" + description.example() + "\"");
            }
            values.put(parameter, reading.read(description, parameter, value));
        });
        return values;
    }
}
