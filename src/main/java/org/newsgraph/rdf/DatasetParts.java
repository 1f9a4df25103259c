// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.ontology.Ontology;

/**
 * The graphs of the dataset one by one, for who keeps them himself; together they are what {@link RdfExporter} writes.
 */
public final class DatasetParts {

    private final OntologyTriples ontology;
    private final ArticleTriples articles;
    private final Provenance provenance;

    public DatasetParts(Ontology ontology, Provenance provenance) {
        this.ontology = new OntologyTriples(ontology);
        this.articles = new ArticleTriples(this.ontology, Iris.software(provenance.version()));
        this.provenance = provenance;
    }

    /** The prefixes that the program writes and reads, with their namespaces, in the order of a document. */
    public static Map<String, String> prefixes() {
        return Vocabulary.prefixes();
    }

    /** The name of an article's graph. */
    public static Node name(String articleId) {
        return Iris.article(articleId);
    }

    /** What the graph of that article holds. */
    public Set<Triple> article(ArticleGraph graph) {
        return triples(articles.of(graph));
    }

    /** The ontology and what is said of dataset and program: what the default graph holds whatever the articles are. */
    public Set<Triple> fixed() {
        Set<Triple> triples = triples(ontology.descriptions());
        triples.addAll(triples(RdfExporter.describe(provenance)));
        return triples;
    }

    /** The descriptions of entities, gathered from what all articles say of them. */
    public Set<Triple> entities(List<Entity> ofAllArticles) {
        EntityTriples entities = new EntityTriples();
        entities.gather(ofAllArticles);
        return triples(entities.descriptions(ontology));
    }

    private static Set<Triple> triples(Descriptions descriptions) {
        Set<Triple> triples = new LinkedHashSet<>();
        descriptions.forEach(triples::add);
        return triples;
    }
}
