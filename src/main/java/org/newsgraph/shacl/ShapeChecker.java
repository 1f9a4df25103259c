// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.ClassPathFolder;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;

/** Checks graphs against the shapes of one ontology. Safe to share between threads. */
public final class ShapeChecker {

    private final RdfExporter exporter;
    private final Provenance provenance;
    private final Shapes shapes;
    private final PrefixMapping prefixes;
    private final Graph ontology;

    /** @param provenance what made the export that is checked */
    public ShapeChecker(Ontology ontology, Provenance provenance) {
        this.exporter = new RdfExporter(ontology);
        this.provenance = provenance;
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (String turtle : turtle(ontology)) {
            RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        }
        this.shapes = Shapes.parse(graph);
        DatasetGraph empty = export(ArticleGraphs.of(List.of()));
        this.prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(graph.getPrefixMapping())
                .setNsPrefixes(empty.prefixes().getMapping());
        this.ontology = union(empty);
    }

    /** The shapes as Turtle: those that are written by hand, and those that the ontology asks for. */
    public static List<String> turtle(Ontology ontology) {
        SortedMap<String, String> written = ClassPathFolder.texts("/ontology/shapes.ttl", ".ttl");
        return List.of(String.valueOf(written.get("shapes")), new RelationShapes(ontology).turtle());
    }

    /** Checks what the export of {@code graph} alone would be. */
    public ShapeReport check(ArticleGraph graph) {
        Graph all = union(export(ArticleGraphs.of(List.of(graph))));
        return new ShapeReport(violations(all, prefixes), all.size() - ontology.size(), true);
    }

    /**
     * Checks a file of RDF, of any origin, together with the ontology.
     *
     * @throws org.newsgraph.UsageException where it cannot be read, with one line: file, line, column, what is wrong
     */
    public ShapeReport check(Path file) {
        return check(new RdfFile(file).read());
    }

    /** Checks the union of all graphs of {@code data}, together with the ontology. */
    ShapeReport check(DatasetGraph data) {
        Graph own = union(data);
        Graph all = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(all, ontology);
        GraphUtil.addInto(all, own);
        PrefixMapping known = PrefixMapping.Factory.create()
                .setNsPrefixes(data.prefixes().getMapping())
                .setNsPrefixes(prefixes);
        List<Violation> violations = violations(all, known);
        return new ShapeReport(violations, own.size(), !violations.isEmpty() || isConcerned(own, all));
    }

    private List<Violation> violations(Graph all, PrefixMapping known) {
        ViolationReader reader = new ViolationReader(all, known);
        SortedSet<Violation> violations = new TreeSet<>();
        ShaclValidator.get().validate(shapes, all).getEntries().forEach(entry -> violations.add(reader.read(entry)));
        return List.copyOf(violations);
    }

    /** Whether a shape applies to any node that {@code own} describes. */
    private boolean isConcerned(Graph own, Graph all) {
        return shapes.getTargetShapes().stream()
                .flatMap(shape -> VLib.focusNodes(all, shape).stream())
                .anyMatch(node -> own.contains(node, Node.ANY, Node.ANY));
    }

    private DatasetGraph export(ArticleGraphs graphs) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        exporter.load(graphs, provenance, dataset);
        return dataset;
    }

    private static Graph union(DatasetGraph dataset) {
        Graph union = GraphMemFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }
}
