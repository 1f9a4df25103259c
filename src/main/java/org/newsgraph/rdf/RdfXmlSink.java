// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.XMLWriterSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;

/** RDF/XML by RDF4J, whose writer streams; Jena's holds all in memory. */
final class RdfXmlSink implements GraphSink {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFWriter writer;

    RdfXmlSink(OutputStream out) {
        writer = new RDFXMLWriter(out);
        writer.set(XMLWriterSettings.INCLUDE_XML_PI, true);
        writer.startRDF();
        Vocabulary.prefixes().forEach(writer::handleNamespace);
    }

    @Override
    public void graph(Node name, Descriptions descriptions) {
        descriptions.forEach(this::triple);
    }

    private void triple(Triple triple) {
        IRI predicate = VALUES.createIRI(triple.getPredicate().getURI());
        writer.handleStatement(
                VALUES.createStatement((Resource) value(triple.getSubject()), predicate, value(triple.getObject())));
    }

    static Value value(Node node) {
        if (node.isURI()) {
            return VALUES.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return VALUES.createBNode(node.getBlankNodeLabel());
        }
        String text = node.getLiteralLexicalForm();
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(text, node.getLiteralLanguage());
    }

    @Override
    public void finish() {
        writer.endRDF();
    }
}
