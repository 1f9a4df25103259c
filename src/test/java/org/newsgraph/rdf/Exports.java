// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

/** Exports with the program's own ontology, and reads them back with every warning as an error. */
final class Exports {

    static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    static final RdfExporter EXPORTER = new RdfExporter(ONTOLOGY);
    static final Provenance PROVENANCE = new Provenance("1.0 test", Instant.parse("2025-12-01T10:00:00.5Z"));
    private static final String PREFIXES =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX entity: <https://w3id.org/newsgraph/entity/>
            PREFIX statement: <https://w3id.org/newsgraph/statement/>
            PREFIX quotation: <https://w3id.org/newsgraph/quotation/>
            PREFIX article: <https://w3id.org/newsgraph/article/>
            PREFIX plover: <https://w3id.org/newsgraph/plover#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private Exports() {}

    static byte[] export(ArticleGraphs graphs, RdfFormat format) {
        return export(EXPORTER, graphs, format);
    }

    static byte[] export(RdfExporter exporter, ArticleGraphs graphs, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(graphs, format, PROVENANCE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static DatasetGraph read(byte[] document, RdfFormat format) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RDFParser.source(new ByteArrayInputStream(document))
                .lang(format.language())
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .checking(true)
                .parse(dataset);
        return dataset;
    }

    static DatasetGraph dataset(ArticleGraphs graphs) {
        return read(export(graphs, RdfFormat.NQUADS), RdfFormat.NQUADS);
    }

    /** The triples of all graphs in one. */
    static Graph union(DatasetGraph dataset) {
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    /** The same as one graph, for patterns that do not ask in which. */
    static DatasetGraph inOneGraph(DatasetGraph dataset) {
        return DatasetGraphFactory.wrap(union(dataset));
    }

    static List<Triple> triples(Graph graph) {
        return graph.find().toList();
    }

    static boolean ask(DatasetGraph dataset, String pattern) {
        try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(PREFIXES + "ASK { " + pattern + " }")
                .build()) {
            return query.execAsk();
        }
    }

    /** The rows of a query, each as its values in the order of its variables, joined by blanks. */
    static List<String> select(DatasetGraph dataset, String variables, String pattern) {
        return rows(dataset, variables, pattern).stream()
                .map(row -> Arrays.stream(variables.split(" "))
                        .map(name -> row.get(name))
                        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The rows of a query, sorted. */
    static List<QuerySolution> rows(DatasetGraph dataset, String variables, String pattern) {
        String text = PREFIXES + "SELECT " + variables + " { " + pattern + " } ORDER BY " + variables;
        try (QueryExecution query =
                QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(text).build()) {
            List<QuerySolution> rows = new ArrayList<>();
            query.execSelect().forEachRemaining(rows::add);
            return rows;
        }
    }
}
