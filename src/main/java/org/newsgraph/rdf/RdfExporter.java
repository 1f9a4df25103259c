// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;

/**
 * Writes article graphs as one RDF document: the ontology first, then each article, then the entities of all articles.
 *
 * <p>Articles go by one at a time; what stays in memory is the names of their entities, and the whole dataset where the
 * format does not {@link RdfFormat#streams() stream}. Safe to share between threads.
 */
public final class RdfExporter {

    private static final Node DATASET = NodeFactory.createURI(Vocabulary.BASE + "dataset");

    private final OntologyTriples ontology;

    public RdfExporter(Ontology ontology) {
        this.ontology = new OntologyTriples(ontology);
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
            write(graphs, DatasetWriter.to(guarded, format), provenance);
            guarded.flush();
        } catch (RuntimeException e) {
            guarded.check();
            throw e;
        }
        guarded.check();
    }

    /** Adds all of {@code graphs} to a dataset, as {@link #export} would write them. */
    public void load(ArticleGraphs graphs, Provenance provenance, DatasetGraph dataset) {
        write(graphs, DatasetWriter.into(dataset), provenance);
    }

    private void write(ArticleGraphs graphs, DatasetWriter writer, Provenance provenance) {
        writer.defaultGraph(ontology.descriptions());
        writer.defaultGraph(describe(provenance));
        EntityTriples entities = new EntityTriples();
        ArticleTriples articles = new ArticleTriples(ontology, Iris.software(provenance.version()));
        for (String id : graphs.ids().stream().sorted().toList()) {
            ArticleGraph graph = graphs.read(id);
            entities.gather(graph.entities());
            writer.namedGraph(Iris.article(id), articles.of(graph));
        }
        writer.defaultGraph(entities.descriptions(ontology));
        writer.finish();
    }

    /** The dataset and the program that made it. */
    static Descriptions describe(Provenance provenance) {
        Descriptions descriptions = new Descriptions();
        Node software = Iris.software(provenance.version());
        descriptions.type(DATASET, Vocabulary.prov("Entity"));
        descriptions.add(DATASET, Vocabulary.prov("wasAttributedTo"), software);
        if (provenance.generated() != null) {
            descriptions.add(DATASET, Vocabulary.prov("generatedAtTime"), Literals.time(provenance.generated()));
        }
        descriptions.type(software, Vocabulary.prov("SoftwareAgent"));
        descriptions.type(software, Vocabulary.schema("SoftwareApplication"));
        descriptions.add(software, Vocabulary.schema("name"), Literals.english("newsgraph"));
        descriptions.add(software, Vocabulary.schema("softwareVersion"), Literals.text(provenance.version()));
        return descriptions;
    }
}
