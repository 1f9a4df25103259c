// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What takes a dataset graph by graph, none of which it keeps. */
interface GraphSink {

    /** Takes some triples of a graph; a named graph comes at once, the default graph in parts. */
    void graph(Node name, Descriptions descriptions) throws IOException;

    /** Takes some triples of the default graph. */
    default void defaultGraph(Descriptions descriptions) throws IOException {
        graph(Quad.defaultGraphNodeGenerated, descriptions);
    }

    /** Says that this is all. */
    void finish() throws IOException;

    /** One that writes a document. */
    static GraphSink to(OutputStream out, RdfFormat format, OntologyTriples ontology) throws IOException {
        return switch (format) {
            case TURTLE -> of(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), false);
            case TRIG -> of(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
            case NTRIPLES -> of(StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8), false);
            case NQUADS -> of(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8), true);
            case JSONLD -> new JsonLdSink(out, ontology.context());
            case RDFXML -> new RdfXmlSink(out);
        };
    }

    /** One that fills a dataset. */
    static GraphSink into(DatasetGraph dataset) {
        return of(StreamRDFLib.dataset(dataset), true);
    }

    private static GraphSink of(StreamRDF stream, boolean namedGraphs) {
        stream.start();
        Vocabulary.prefixes().forEach(stream::prefix);
        return new GraphSink() {
            @Override
            public void graph(Node name, Descriptions descriptions) {
                descriptions.forEach(triple -> {
                    if (namedGraphs) {
                        stream.quad(Quad.create(name, triple));
                    } else {
                        stream.triple(triple);
                    }
                });
            }

            @Override
            public void finish() {
                stream.finish();
            }
        };
    }
}
