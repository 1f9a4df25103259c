// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.newsgraph.store.neo4j.Rows;

/** What a query gives: rows, yes or no, or triples. */
public sealed interface SparqlAnswer {

    /** The column of a yes or no in rows. */
    String ANSWER = "answer";

    /** Whether that is all; false where a limit cut it off. */
    boolean whole();

    /**
     * As rows; of triples, these.
     *
     * @param brief whether IRIs are cut short by the known prefixes
     */
    Rows rows(boolean brief);

    /** As SPARQL Query Results XML, or Turtle where it is triples. */
    String document();

    /** What a SELECT gives. */
    record Table(List<Var> columns, List<Binding> bindings, boolean whole) implements SparqlAnswer {

        @Override
        public Rows rows(boolean brief) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Binding binding : bindings) {
                Map<String, Object> row = new LinkedHashMap<>();
                columns.forEach(column -> row.put(column.getName(), Terms.value(binding.get(column), brief)));
                rows.add(row);
            }
            return new Rows(columns.stream().map(Var::getName).toList(), rows, whole);
        }

        @Override
        public String document() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsXML(out, ResultSet.adapt(RowSetStream.create(columns, bindings.iterator())));
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    /** What an ASK gives. */
    record Truth(boolean yes) implements SparqlAnswer {

        @Override
        public boolean whole() {
            return true;
        }

        @Override
        public Rows rows(boolean brief) {
            return new Rows(List.of(ANSWER), List.of(Map.of(ANSWER, yes)));
        }

        @Override
        public String document() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsXML(out, yes);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    /** What a CONSTRUCT or a DESCRIBE gives. */
    record Triples(Graph graph, boolean whole) implements SparqlAnswer {

        @Override
        public Rows rows(boolean brief) {
            List<Map<String, Object>> rows = new ArrayList<>();
            graph.find().forEachRemaining(triple -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("subject", Terms.value(triple.getSubject(), brief));
                row.put("predicate", Terms.value(triple.getPredicate(), brief));
                row.put("object", Terms.value(triple.getObject(), brief));
                rows.add(row);
            });
            return new Rows(List.of("subject", "predicate", "object"), rows, whole);
        }

        @Override
        public String document() {
            return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
        }
    }
}
