// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Path;

/** Turns the driver's values into those that {@link Rows} promises. */
final class PlainValues {

    private PlainValues() {}

    static Map<String, Object> row(Record values) {
        Map<String, Object> row = new LinkedHashMap<>();
        values.keys().forEach(key -> row.put(key, plain(values.get(key).asObject())));
        return row;
    }

    @SuppressWarnings("NullAway") // rows hold nulls, as the query's result does
    private static Object plain(@Nullable Object value) {
        if (value instanceof Entity entity) {
            return plain(new TreeMap<>(entity.asMap()));
        }
        if (value instanceof Path path) {
            List<Object> steps = new ArrayList<>();
            steps.add(plain(path.start()));
            path.forEach(segment -> {
                steps.add(plain(segment.relationship()));
                steps.add(plain(segment.end()));
            });
            return steps;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, element) -> plain.put(String.valueOf(key), plain(element)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValues::plain).collect(ArrayList::new, List::add, List::addAll);
        }
        return value instanceof TemporalAccessor
                        || value != null && !(value instanceof Number || value instanceof Boolean)
                ? value.toString()
                : value;
    }
}
