// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;

/** Article graphs as RDF in memory, where what is asked outside {@code GRAPH} is looked for in all graphs. */
public final class InMemoryRdf {

    private final DatasetGraph dataset;

    private InMemoryRdf(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public static InMemoryRdf of(List<ArticleGraph> graphs, Ontology ontology) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new RdfExporter(ontology).load(ArticleGraphs.of(graphs), new Provenance("test", null), dataset);
        List<Triple> named = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> named.add(quad.asTriple()));
        named.forEach(dataset.getDefaultGraph()::add);
        return new InMemoryRdf(dataset);
    }

    /** @param values of the query's variables that are its parameters */
    public PlainRows select(String sparql, Map<String, Object> values) {
        QueryExecBuilder builder =
                QueryExec.dataset(dataset).query(QueryFactory.create(sparql, Syntax.syntaxSPARQL_11));
        values.forEach((name, value) -> builder.substitution(Var.alloc(name), node(value)));
        try (QueryExec query = builder.build()) {
            RowSet rows = query.select();
            List<Var> columns = rows.getResultVars();
            List<List<String>> texts = new ArrayList<>();
            rows.forEachRemaining(row -> texts.add(
                    columns.stream().map(column -> text(row.get(column))).toList()));
            return new PlainRows(columns.stream().map(Var::getVarName).toList(), texts);
        }
    }

    private static Node node(Object value) {
        return value instanceof LocalDate
                ? NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate)
                : NodeFactory.createLiteralByValue(
                        value, TypeMapper.getInstance().getTypeByValue(value));
    }

    private static String text(Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() && node.getLiteralValue() instanceof Number
                ? PlainRows.number(node.getLiteralLexicalForm())
                : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }
}
