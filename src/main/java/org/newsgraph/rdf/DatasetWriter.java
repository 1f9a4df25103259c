// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes graph after graph in one format, by streaming where the format can, else through a dataset in memory. */
final class DatasetWriter {

    private final StreamRDF sink;
    private final boolean namedGraphs;
    private final Runnable end;
    private final Set<Triple> repeatable = new HashSet<>();

    private DatasetWriter(StreamRDF sink, boolean namedGraphs, Runnable end) {
        this.sink = sink;
        this.namedGraphs = namedGraphs;
        this.end = end;
        sink.start();
        Vocabulary.prefixes().forEach(sink::prefix);
    }

    static DatasetWriter to(OutputStream out, RdfFormat format) {
        if (format.streams()) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.jena());
            return new DatasetWriter(stream, format.hasNamedGraphs(), () -> {});
        }
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        Runnable write = format.hasNamedGraphs()
                ? () -> RDFWriter.source(dataset).format(format.jena()).output(out)
                : () -> RDFWriter.source(dataset.getDefaultGraph())
                        .format(format.jena())
                        .output(out);
        return new DatasetWriter(StreamRDFLib.dataset(dataset), format.hasNamedGraphs(), write);
    }

    static DatasetWriter into(DatasetGraph dataset) {
        return new DatasetWriter(StreamRDFLib.dataset(dataset), true, () -> {});
    }

    void defaultGraph(Descriptions descriptions) {
        namedGraph(Quad.defaultGraphNodeGenerated, descriptions);
    }

    void namedGraph(Node graph, Descriptions descriptions) {
        descriptions.forEach(triple -> {
            if (namedGraphs) {
                sink.quad(Quad.create(graph, triple));
            } else if (!mayRepeat(triple) || repeatable.add(triple)) {
                sink.triple(triple);
            }
        });
    }

    void finish() {
        sink.finish();
        end.run();
    }

    /** Whether another article may say the same: all else depends on the article, or is said once. */
    private static boolean mayRepeat(Triple triple) {
        return isBelow(Vocabulary.PUBLISHER, triple.getSubject())
                || isBelow(Vocabulary.ENTITY, triple.getSubject()) && isBelow(Vocabulary.ENTITY, triple.getObject());
    }

    private static boolean isBelow(String namespace, Node node) {
        return node.isURI() && node.getURI().startsWith(namespace);
    }
}
