// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.ontology.Ontology;

/**
 * Writes article graphs as one RDF document: the ontology first, then each article, then the entities of all articles,
 * and the description of the dataset.
 *
 * <p>Articles and entities go by one at a time: what stays in memory does not grow with the graph. Safe to share
 * between threads.
 */
public final class RdfExporter {

    private static final int ENTITIES_AT_ONCE = 1_000;

    private final OntologyTriples ontology;
    private final boolean reifiers;

    public RdfExporter(Ontology ontology) {
        this(new OntologyTriples(ontology), false);
    }

    private RdfExporter(OntologyTriples ontology, boolean reifiers) {
        this.ontology = ontology;
        this.reifiers = reifiers;
    }

    /**
     * One that also says by {@code rdf:reifies} of RDF 1.2 which triple a statement states; only for formats that
     * {@link RdfFormat#hasTripleTerms() can}.
     */
    public RdfExporter withReifiers() {
        return new RdfExporter(ontology, true);
    }

    /** The context of JSON-LD exports. */
    public JsonLdContext context() {
        return ontology.context();
    }

    /**
     * Writes all of {@code graphs}; their order does not matter.
     *
     * @param out where to, in UTF-8; flushed, and left open
     * @throws IOException where {@code out} refuses; what was written so far is then no whole document
     */
    public void export(ArticleGraphs graphs, RdfFormat format, Provenance provenance, OutputStream out)
            throws IOException {
        GuardedOutput guarded = new GuardedOutput(out);
        try {
            write(graphs, GraphSink.to(guarded, format, ontology), provenance);
            guarded.flush();
        } catch (RuntimeException e) {
            guarded.check();
            throw e;
        }
        guarded.check();
    }

    /** Adds all of {@code graphs} to a dataset, as {@link #export} would write them. */
    public void load(ArticleGraphs graphs, Provenance provenance, DatasetGraph dataset) {
        try {
            write(graphs, GraphSink.into(dataset), provenance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ArticleGraphs graphs, GraphSink sink, Provenance provenance) throws IOException {
        DatasetTriples dataset = new DatasetTriples(provenance);
        sink.defaultGraph(dataset.counted(ontology.descriptions()));
        ArticleTriples articles = new ArticleTriples(ontology, Iris.software(provenance.version()), reifiers);
        for (String id : graphs.articleIds().stream().sorted().toList()) {
            Optional<ArticleGraph> graph = graphs.read(id);
            if (graph.isPresent()) {
                dataset.count(graph.get());
                sink.graph(Iris.article(id), dataset.counted(articles.of(graph.get())));
            }
        }
        entities(graphs, sink, dataset);
        sink.defaultGraph(dataset.descriptions());
        sink.finish();
    }

    private void entities(ArticleGraphs graphs, GraphSink sink, DatasetTriples dataset) {
        EntityTriples entities = new EntityTriples(ontology);
        List<Descriptions> some = new ArrayList<>();
        graphs.entities(entity -> {
            dataset.countEntity();
            some.add(entities.of(entity));
            if (some.size() == ENTITIES_AT_ONCE) {
                flush(some, sink, dataset);
            }
        });
        flush(some, sink, dataset);
    }

    private static void flush(List<Descriptions> some, GraphSink sink, DatasetTriples dataset) {
        Descriptions together = new Descriptions();
        some.forEach(one -> one.forEach(together::add));
        some.clear();
        try {
            sink.defaultGraph(dataset.counted(together));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
