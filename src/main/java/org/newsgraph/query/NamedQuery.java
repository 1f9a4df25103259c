// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 */
public record NamedQuery(
        String name,
        String title,
        String theme,
        String question,
        SortedMap<String, QueryParameter> parameters,
        List<String> columns,
        String text) {

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
            values.put(parameter, description.value(parameter, value));
        });
        return values;
    }
}
