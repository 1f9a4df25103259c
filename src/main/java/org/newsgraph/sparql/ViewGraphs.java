// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import com.google.common.base.Suppliers;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.rdf.DatasetParts;

/** The graphs of a view: one for each article, and the default graph with all of theirs and its own triples. */
final class ViewGraphs {

    private static final Node DEFAULT = Quad.defaultGraphNodeGenerated;

    private static final int TOGETHER = 500;

    private final Supplier<DatasetParts> parts;
    private final Supplier<Set<Triple>> fixed;
    private final @Nullable Supplier<Entailment> entailment;
    private final DatasetGraph dataset;

    /** @param parts asked for with the first change, since a view that is in step needs none */
    ViewGraphs(Supplier<DatasetParts> parts, boolean reasoning, DatasetGraph dataset) {
        this.parts = Suppliers.memoize(parts::get);
        this.fixed = Suppliers.memoize(() -> stored(this.parts.get().fixed()));
        this.entailment = reasoning ? Suppliers.memoize(() -> new Entailment(fixed.get())) : null;
        this.dataset = dataset;
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

    /** Begins a change, within a transaction; the default graph is in order when it is finished. */
    Change change() {
        return new Change();
    }

    /** Articles that go, and articles that come. */
    final class Change {

        private final Set<Node> touched = new HashSet<>();
        private final Map<Node, Set<Triple>> waiting = new LinkedHashMap<>();

        private Change() {}

        void remove(String articleId) {
            Node name = DatasetParts.article(articleId);
            Set<Triple> old = new LinkedHashSet<>();
            dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(quad.asTriple()));
            dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
            touch(old);
            drop(old);
        }

        void add(ArticleGraph graph) {
            Node name = DatasetParts.article(graph.article().id());
            Set<Triple> triples = stored(parts.get().article(graph));
            touch(triples);
            add(name, triples);
            if (entailment != null) {
                add(name, entailment.get().of(triples));
            }
        }

        private void touch(Set<Triple> ofArticle) {
            ofArticle.stream()
                    .filter(DatasetParts::namesEntity)
                    .map(Triple::getSubject)
                    .forEach(touched::add);
        }

        private void add(Node name, Set<Triple> triples) {
            for (Triple triple : triples) {
                dataset.add(Quad.create(name, triple));
                dataset.add(Quad.create(DEFAULT, triple));
            }
        }

        /** Takes from the default graph what no article says. */
        private void drop(Collection<Triple> triples) {
            for (Triple triple : triples) {
                if (!dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .hasNext()) {
                    dataset.delete(Quad.create(DEFAULT, triple));
                }
            }
        }

        /** Brings into order what the default graph says beside the articles: of the entities that changed. */
        void finish(ArticleGraphs articles) {
            keep(fixed.get());
            articles.entities(entity -> {
                Node node = DatasetParts.entity(entity.id());
                if (touched.remove(node)) {
                    describe(node, stored(parts.get().entity(entity)));
                }
            });
            touched.forEach(gone -> describe(gone, Set.of()));
            flush();
        }

        private void describe(Node entity, Set<Triple> description) {
            waiting.put(entity, description);
            if (waiting.size() == TOGETHER) {
                flush();
            }
        }

        private void flush() {
            Set<Triple> all = new LinkedHashSet<>();
            waiting.values().forEach(all::addAll);
            if (entailment != null) {
                all.addAll(entailment.get().of(all));
            }
            for (Node entity : waiting.keySet()) {
                Set<Triple> old = new LinkedHashSet<>();
                for (Node predicate : DatasetParts.predicatesOfEntities()) {
                    dataset.find(DEFAULT, entity, predicate, Node.ANY)
                            .forEachRemaining(quad -> old.add(quad.asTriple()));
                }
                old.removeAll(all);
                drop(old);
            }
            keep(all);
            waiting.clear();
        }

        private void keep(Set<Triple> triples) {
            for (Triple triple : triples) {
                Quad quad = Quad.create(DEFAULT, triple);
                if (!dataset.contains(quad)) {
                    dataset.add(quad);
                }
            }
        }
    }
}
