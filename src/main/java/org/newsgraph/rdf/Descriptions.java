// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.Derivation;

/** The triples of one graph, each once, by subject; subjects and their triples in the order of first appearance. */
final class Descriptions {

    private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

    void add(Node subject, Node predicate, Node object) {
        add(Triple.create(subject, predicate, object));
    }

    void add(Triple triple) {
        bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>())
                .add(triple);
    }

    void type(Node subject, Node type) {
        add(subject, RDF.Nodes.type, type);
    }

    int size() {
        return bySubject.values().stream().mapToInt(Set::size).sum();
    }

    boolean isEmpty() {
        return bySubject.isEmpty();
    }

    boolean describes(Node subject) {
        return bySubject.containsKey(subject);
    }

    void forEach(Consumer<Triple> sink) {
        bySubject.values().forEach(triples -> triples.forEach(sink));
    }

    /** Adds how something came about, where that is known. */
    void derivation(Node node, List<String> steps) {
        if (!steps.isEmpty()) {
            add(node, Vocabulary.ng("derivation"), Literals.text(Derivation.line(steps)));
        }
    }
}
