// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.util.Collection;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateExecution;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;

/** Exports in one graph, with the program's own ontology, and what an update makes of them. */
final class ShapedData {

    static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    static final Provenance PROVENANCE = new Provenance("1.0 test", null);
    static final ShapeChecker CHECKER = new ShapeChecker(ONTOLOGY, PROVENANCE);

    private static final RdfExporter EXPORTER = new RdfExporter(ONTOLOGY);
    private static final String MORE_PREFIXES = "PREFIX time: <http://www.w3.org/2006/time#>\n";

    private ShapedData() {}

    static DatasetGraph of(ArticleGraph graph) {
        return of(List.of(graph));
    }

    /** The export of {@code graphs}, all of it in the default graph. */
    static DatasetGraph of(Collection<ArticleGraph> graphs) {
        DatasetGraph export = DatasetGraphFactory.createGeneral();
        EXPORTER.load(ArticleGraphs.of(graphs), PROVENANCE, export);
        DatasetGraph union = DatasetGraphFactory.createGeneral();
        export.prefixes().forEach(union.prefixes()::add);
        export.find().forEachRemaining(quad -> union.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        return union;
    }

    /** The sound graph after an update, which may use the prefixes of an export. */
    static DatasetGraph broken(String update) {
        DatasetGraph data = of(SoundGraph.graph());
        StringBuilder text = new StringBuilder(MORE_PREFIXES);
        data.prefixes().forEach((prefix, iri) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
        UpdateExecution.dataset(DatasetFactory.wrap(data)).update(text + update).execute();
        return data;
    }
}
