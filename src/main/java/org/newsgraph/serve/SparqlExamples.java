// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.sparql.SparqlQuery;

/** The queries of the library that are there in SPARQL, asked for examples, for the page where people type queries. */
final class SparqlExamples {

    private SparqlExamples() {}

    /** An object of texts by title. */
    static String json() {
        ObjectNode examples = new JsonMapper().createObjectNode();
        for (NamedQuery query : new QueryLibrary().all()) {
            if (query.twin() != null) {
                examples.put(query.title(), text(query, query.twin()));
            }
        }
        return examples.toString();
    }

    private static String text(NamedQuery query, String twin) {
        Map<String, String> values = new HashMap<>();
        query.parameters().forEach((name, parameter) -> values.put(name, parameter.example()));
        return SparqlQuery.read(twin, query.name(), query.twinValues(values)).text();
    }
}
