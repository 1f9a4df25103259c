// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.EntityDescription;
import org.newsgraph.ontology.Ontology;

/**
 * The parts of the dataset one by one, for who keeps them himself; together they are what {@link RdfExporter} writes,
 * but for the counts of the dataset's description.
 */
public final class DatasetParts {

    private final OntologyTriples ontology;
    private final ArticleTriples articles;
    private final EntityTriples entities;
    private final Provenance provenance;

    public DatasetParts(Ontology ontology, Provenance provenance) {
        this.ontology = new OntologyTriples(ontology);
        this.articles = new ArticleTriples(this.ontology, Iris.software(provenance.version()), false);
        this.entities = new EntityTriples(this.ontology);
        this.provenance = provenance;
    }

    /** The prefixes that the program writes and reads, with their namespaces, in the order of a document. */
    public static Map<String, String> prefixes() {
        return Vocabulary.prefixes();
    }

    /** The name of an article's graph. */
    public static Node article(String articleId) {
        return Iris.article(articleId);
    }

    public static Node entity(String entityId) {
        return Iris.entity(entityId);
    }

    /** Whether an article's graph says by {@code triple} that its subject is one of its entities. */
    public static boolean namesEntity(Triple triple) {
        return triple.getPredicate().equals(MentionTriples.NAME);
    }

    /** What the graph of that article holds. */
    public Set<Triple> article(ArticleGraph graph) {
        return triples(articles.of(graph));
    }

    /** The ontology and what is said of dataset and program: what the default graph holds whatever the articles are. */
    public Set<Triple> fixed() {
        Set<Triple> triples = triples(ontology.descriptions());
        triples.addAll(triples(DatasetTriples.describe(provenance)));
        return triples;
    }

    /** The description of an entity. */
    public Set<Triple> entity(EntityDescription entity) {
        return triples(entities.of(entity));
    }

    /** The predicates of descriptions of entities. */
    public static Set<Node> predicatesOfEntities() {
        return EntityTriples.PREDICATES;
    }

    private static Set<Triple> triples(Descriptions descriptions) {
        Set<Triple> triples = new LinkedHashSet<>();
        descriptions.forEach(triples::add);
        return triples;
    }
}
