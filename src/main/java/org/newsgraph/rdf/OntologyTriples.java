// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.ontology.Ontology;

/**
 * The ontology's own triples, in the order of its files, and what the data takes from them.
 *
 * <p>A role that a user added may be filled by words; where no property for these is defined, it is defined here.
 */
final class OntologyTriples {

    private final Descriptions descriptions = new Descriptions();
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<PloverCode, Node> concepts = new HashMap<>();
    private final Map<Node, PloverCode> codes = new HashMap<>();

    OntologyTriples(Ontology ontology) {
        Map<Node, Node> blankNodes = new HashMap<>();
        for (String turtle : ontology.turtle()) {
            for (Triple triple : parse(turtle)) {
                add(Triple.create(
                        named(triple.getSubject(), blankNodes),
                        triple.getPredicate(),
                        named(triple.getObject(), blankNodes)));
            }
        }
        ontology.roles().keySet().forEach(this::defineWordsOf);
        readConcepts();
    }

    Descriptions descriptions() {
        return descriptions;
    }

    JsonLdContext context() {
        return JsonLdContext.of(graph);
    }

    /** The class of that name, and the classes of schema.org above it. */
    List<Node> classes(String type) {
        Set<Node> above = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(Vocabulary.ng(type)));
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (next.isURI() && above.add(next)) {
                open.addAll(objects(next, RDFS.Nodes.subClassOf));
            }
        }
        List<Node> classes = new ArrayList<>(List.of(Vocabulary.ng(type)));
        above.stream()
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Vocabulary.SCHEMA))
                .sorted()
                .forEach(iri -> classes.add(NodeFactory.createURI(iri)));
        return classes;
    }

    /** The concept of an event ({@code mode} is null) or a mode; null for a code that the ontology no longer has. */
    @Nullable
    Node concept(String event, @Nullable String mode) {
        return concepts.get(new PloverCode(event, mode));
    }

    /** The event, or the mode with its event, of which that is the concept; null where it is none. */
    @Nullable
    PloverCode code(Node concept) {
        return codes.get(concept);
    }

    private static List<Triple> parse(String turtle) {
        List<Triple> triples = new ArrayList<>();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return triples;
    }

    /** Jena gives blank nodes labels by chance; these follow the order of the files. */
    private static Node named(Node node, Map<Node, Node> blankNodes) {
        if (!node.isBlank()) {
            return node;
        }
        return blankNodes.computeIfAbsent(node, blank -> NodeFactory.createBlankNode("o" + blankNodes.size()));
    }

    private void add(Triple triple) {
        descriptions.add(triple);
        graph.add(triple);
    }

    private void defineWordsOf(String role) {
        Node words = Vocabulary.ng(role + "Text");
        if (descriptions.describes(words)) {
            return;
        }
        add(Triple.create(words, RDF.Nodes.type, Vocabulary.of(OWL2.DatatypeProperty)));
        add(Triple.create(words, RDFS.Nodes.label, Literals.english(role + " text")));
        add(Triple.create(
                words,
                RDFS.Nodes.comment,
                Literals.english("The words of the article that fill the role " + role + ", where no entity does.")));
        add(Triple.create(words, RDFS.Nodes.domain, Vocabulary.ng("Statement")));
        add(Triple.create(words, RDFS.Nodes.range, Vocabulary.of(XSD.xstring)));
    }

    private void readConcepts() {
        for (Node event : subjects(Vocabulary.ng("PloverEvent"))) {
            for (Node code : objects(event, Vocabulary.of(SKOS.notation))) {
                put(new PloverCode(code.getLiteralLexicalForm(), null), event);
            }
        }
        for (Node mode : subjects(Vocabulary.ng("PloverMode"))) {
            for (Node event : objects(mode, Vocabulary.of(SKOS.broader))) {
                for (Node eventCode : objects(event, Vocabulary.of(SKOS.notation))) {
                    for (Node code : objects(mode, Vocabulary.of(SKOS.notation))) {
                        put(new PloverCode(eventCode.getLiteralLexicalForm(), code.getLiteralLexicalForm()), mode);
                    }
                }
            }
        }
    }

    private void put(PloverCode code, Node concept) {
        concepts.put(code, concept);
        codes.put(concept, code);
    }

    private Set<Node> subjects(Node type) {
        return sorted(graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList());
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Set<Node> sorted(List<Node> nodes) {
        Set<Node> sorted = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
        sorted.addAll(nodes);
        return sorted;
    }
}
