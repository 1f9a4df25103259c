// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.testing.GoldFixtures;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.NTriplesDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * The ontology, alone and with all that the gold of the fixtures states, in OWL 2 DL and without contradiction.
 *
 * <p>Of the data all is taken but {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}, since OWL 2
 * reserves these names, so that no ontology in DL can use them; and, to save time, the selectors of all articles but
 * one, which are half of the triples and about which the ontology says nothing.
 */
class OntologyProfileTests {

    private static final Set<Node> REIFICATION = Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

    @Test
    void theOntologyIsInOwl2DlAndEachClassMayHaveMembers() throws OWLOntologyCreationException {
        OWLOntology ontology = owl(ontology());

        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
        OWLReasoner reasoner = new Reasoner(new Configuration(), ontology);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void theDataOfTheFixturesIsInOwl2DlAndContradictsNothing() throws OWLOntologyCreationException {
        ArticleGraph[] gold = GoldFixtures.graphs().toArray(ArticleGraph[]::new);
        Node whole = Iris.article(gold[0].article().id());
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        Exports.EXPORTER.load(SampleGraphs.of(gold), Exports.PROVENANCE, dataset);
        Graph data = GraphFactory.createDefaultGraph();
        dataset.stream()
                .filter(quad -> !REIFICATION.contains(quad.getPredicate()))
                .filter(quad -> quad.getGraph().equals(whole) || !selects(quad))
                .forEach(quad -> data.add(quad.asTriple()));
        OWLOntology ontology = owl(data);

        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
        OWLReasoner reasoner = new Reasoner(new Configuration(), ontology);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void aPersonWhoIsInvadedContradictsTheRangeOfTheRelation() throws OWLOntologyCreationException {
        Graph graph = ontology();
        Node person = NodeFactory.createURI(Vocabulary.ENTITY + "person/a");
        graph.add(Triple.create(person, RDF.Nodes.type, Vocabulary.ng("Person")));
        graph.add(
                Triple.create(NodeFactory.createURI(Vocabulary.ENTITY + "state/b"), Vocabulary.ng("invaded"), person));

        assertThat(new Reasoner(new Configuration(), owl(graph)).isConsistent()).isFalse();
    }

    private static boolean selects(Quad quad) {
        return quad.getPredicate().getURI().startsWith(OA.getURI())
                || quad.getObject().isURI() && quad.getObject().getURI().startsWith(OA.getURI());
    }

    /** Both files, with every warning of the parser as an error. */
    private static Graph ontology() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String turtle : Exports.ONTOLOGY.turtle()) {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .checking(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                    .parse(graph);
        }
        return graph;
    }

    private static OWLOntology owl(Graph graph) throws OWLOntologyCreationException {
        String triples = RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
        IRI document = IRI.create("urn:newsgraph:document");
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(
                        new StringDocumentSource(triples, document, new NTriplesDocumentFormat(), null));
    }
}
