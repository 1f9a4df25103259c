// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.store.neo4j.Rows;

/** Queries as rows for programs: what each asks, takes and gives. */
public final class QueryList {

    private static final List<String> COLUMNS =
            List.of("name", "theme", "title", "question", "parameters", "columns", "sparql");

    private QueryList() {}

    /** A row for each, in the order given. */
    public static Rows rows(List<NamedQuery> queries) {
        return new Rows(COLUMNS, queries.stream().map(QueryList::row).toList());
    }

    private static Map<String, Object> row(NamedQuery query) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        query.parameters().forEach((name, parameter) -> parameters.add(parameter(name, parameter)));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", query.name());
        row.put("theme", query.theme());
        row.put("title", query.title());
        row.put("question", query.question());
        row.put("parameters", parameters);
        row.put("columns", query.columns());
        row.put("sparql", query.twin() != null);
        return row;
    }

    private static Map<String, Object> parameter(String name, QueryParameter parameter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        values.put("about", parameter.about());
        values.put("required", parameter.otherwise() == null);
        if (parameter.otherwise() != null) {
            values.put("default", written(parameter.type(), parameter.otherwise()));
        }
        values.put("example", written(parameter.type(), parameter.example()));
        return values;
    }

    private static Object written(QueryParameter.Type type, String value) {
        return switch (type) {
            case INTEGER, NUMBER -> new BigDecimal(value);
            case STRING, WORDS, DATE -> value;
        };
    }
}
