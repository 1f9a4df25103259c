// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.rdf.DatasetParts;

/** The graphs of a view: one for each article, and the default graph with all of theirs and its own triples. */
final class ViewGraphs {

    private static final Node DEFAULT = Quad.defaultGraphNodeGenerated;

    private final DatasetParts parts;
    private final DatasetGraph dataset;
    private final Set<Triple> fixed;
    private final Entailment entailment;
    private final boolean reasoning;

    ViewGraphs(DatasetParts parts, boolean reasoning, DatasetGraph dataset) {
        this.parts = parts;
        this.dataset = dataset;
        this.fixed = stored(parts.fixed());
        this.reasoning = reasoning;
        this.entailment = new Entailment(reasoning ? fixed : List.of());
    }

    /**
     * The triples as TDB2 gives them back: it keeps a number as its value, so that "5" as a decimal comes back as
     * "5.0", and would not find "5.0" where "5" was put.
     */
    static Set<Triple> stored(Collection<Triple> triples) {
        Set<Triple> stored = new LinkedHashSet<>();
        for (Triple triple : triples) {
            NodeId inline = triple.getObject().isLiteral() ? NodeIdInline.inline(triple.getObject()) : null;
            stored.add(
                    inline == null
                            ? triple
                            : Triple.create(triple.getSubject(), triple.getPredicate(), NodeIdInline.extract(inline)));
        }
        return stored;
    }

    /**
     * Begins a change, within a transaction; the default graph is in order when it is closed.
     *
     * @param entities of all articles, as they will be
     */
    Change change(List<Entity> entities) {
        Set<Triple> own = new HashSet<>(fixed);
        Set<Triple> described = stored(parts.entities(entities));
        own.addAll(described);
        if (reasoning) {
            own.addAll(entailment.ofEach(described));
        }
        return new Change(own);
    }

    /** Articles that go, and articles that come. */
    final class Change implements AutoCloseable {

        private final Set<Triple> own;
        private final Set<Node> described = new LinkedHashSet<>();

        private Change(Set<Triple> own) {
            this.own = own;
            own.forEach(triple -> described.add(triple.getSubject()));
        }

        void remove(String articleId) {
            Node name = DatasetParts.name(articleId);
            Set<Triple> old = new LinkedHashSet<>();
            dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(quad.asTriple()));
            dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
            for (Triple triple : old) {
                described.add(triple.getSubject());
                if (triple.getObject().isURI()) {
                    described.add(triple.getObject());
                }
            }
            drop(old);
        }

        void add(ArticleGraph graph) {
            Node name = DatasetParts.name(graph.article().id());
            Set<Triple> triples = stored(parts.article(graph));
            add(name, triples);
            if (reasoning) {
                add(name, entailment.ofArticle(triples));
            }
        }

        private void add(Node name, Set<Triple> triples) {
            for (Triple triple : triples) {
                dataset.add(Quad.create(name, triple));
                dataset.add(Quad.create(DEFAULT, triple));
            }
        }

        /** Takes from the default graph what neither it nor an article says. */
        private void drop(Collection<Triple> triples) {
            for (Triple triple : triples) {
                if (!own.contains(triple)
                        && !dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                                .hasNext()) {
                    dataset.delete(Quad.create(DEFAULT, triple));
                }
            }
        }

        @Override
        public void close() {
            for (Node node : described) {
                Set<Triple> present = new LinkedHashSet<>();
                dataset.find(DEFAULT, node, Node.ANY, Node.ANY).forEachRemaining(quad -> present.add(quad.asTriple()));
                present.removeAll(own);
                drop(present);
            }
            for (Triple triple : own) {
                Quad quad = Quad.create(DEFAULT, triple);
                if (!dataset.contains(quad)) {
                    dataset.add(quad);
                }
            }
        }
    }
}
