// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.Ontology;

/**
 * Writes article graphs as GraphML: nodes first, as Gephi wants them, then edges.
 *
 * <p>Articles go by one at a time, twice; what stays in memory is what is known of their entities. A statement without
 * an object is no edge: it counts among the {@code statements} of its subject's node.
 */
public final class GraphmlExporter {

    private final Ontology ontology;

    public GraphmlExporter(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Writes all of {@code graphs}.
     *
     * @param graphs gone through twice, in the same order both times, which is that of the edges
     * @param out where to, in UTF-8; flushed, and left open
     * @return how many statements are no edges, since they have no object
     * @throws IOException where {@code out} refuses; what was written so far is then no whole document
     */
    public long export(Iterable<ArticleGraph> graphs, OutputStream out) throws IOException {
        Nodes nodes = new Nodes();
        graphs.forEach(nodes::gather);
        try {
            return write(nodes, graphs, new GraphmlWriter(out));
        } catch (XMLStreamException e) {
            throw GraphmlWriter.cause(e);
        }
    }

    private long write(Nodes nodes, Iterable<ArticleGraph> graphs, GraphmlWriter writer) throws XMLStreamException {
        List<Column<Edge>> columns = Edge.columns(ontology);
        writer.begin(NodeColumns.ALL, columns);
        for (Map.Entry<String, Nodes.Node> node : nodes.all().entrySet()) {
            writer.node(node.getKey(), NodeColumns.ALL, node);
        }
        long left = 0;
        for (ArticleGraph graph : graphs) {
            for (Statement statement : graph.statements()) {
                if (statement.object() == null) {
                    left++;
                    continue;
                }
                writer.edge(
                        statement.id(),
                        statement.subject(),
                        statement.object(),
                        columns,
                        new Edge(statement, graph.article(), nodes));
            }
        }
        writer.finish();
        return left;
    }
}
