// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.GzipFiles;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;

/**
 * Reads article graphs back from what {@link RdfExporter} wrote in a format with named graphs.
 *
 * <p>The triples of a graph have to stand together, as they do in an export, so that one graph is in memory at a time.
 * Descriptions of entities and dataset follow from the articles and are not read.
 */
public final class RdfImporter {

    private final Ontology ontology;
    private final OntologyTriples triples;

    public RdfImporter(Ontology ontology) {
        this.ontology = ontology;
        this.triples = new OntologyTriples(ontology);
    }

    /**
     * Reads a file, whose ending tells its format.
     *
     * @param sink gets each article as it comes
     * @return how many articles there were, at least one
     * @throws UsageException at the first fault, with one line: file, article, what is wrong, how to mend it
     */
    public int read(Path file, Consumer<ArticleGraph> sink) {
        RdfFormat format = RdfFormat.ofFile(file.toString())
                .filter(RdfFormat::hasNamedGraphs)
                .orElseThrow(() -> new UsageException(
                        file + ": has no article graphs to read; give a file in .trig, .nq or .jsonld, or one of these"
                                + " with .gz behind"));
        Articles articles = new Articles(file, sink);
        try (InputStream in = GzipFiles.read(file)) {
            RDFParser.source(in)
                    .lang(format.language())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(articles);
            articles.hand();
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be read (" + e.getClass().getSimpleName()
                    + "); check that it is there and whole, and its permissions");
        } catch (RiotException e) {
            throw new UsageException(file + ": is no " + format.label() + ": "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + "; export it again, or mend the file");
        }
        if (articles.seen.isEmpty()) {
            throw new UsageException(file + ": holds no article; give a file that newsgraph export wrote");
        }
        return articles.seen.size();
    }

    /** Gathers the triples of one graph, and hands them on when the next one begins. */
    private final class Articles extends StreamRDFBase {

        private final Path file;
        private final Consumer<ArticleGraph> sink;
        private final Set<Node> seen = new HashSet<>();
        private @Nullable Node name;
        private Graph graph = GraphFactory.createDefaultGraph();

        Articles(Path file, Consumer<ArticleGraph> sink) {
            this.file = file;
            this.sink = sink;
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                return;
            }
            if (!quad.getGraph().equals(name)) {
                hand();
                if (!seen.add(quad.getGraph())) {
                    throw new UsageException(file + ": the triples of " + quad.getGraph()
                            + " do not stand together; sort the file by graph, or export it again");
                }
                name = quad.getGraph();
            }
            graph.add(quad.asTriple());
        }

        private void hand() {
            Node whole = name;
            if (whole != null) {
                name = null;
                sink.accept(new ArticleReading(file + ": ", graph, whole, ontology, triples).article());
                graph = GraphFactory.createDefaultGraph();
            }
        }
    }
}
