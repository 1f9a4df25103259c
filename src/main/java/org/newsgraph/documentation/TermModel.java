// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.ontology.Terms;

/** What the Turtle files say, with the order in which they say it. */
final class TermModel {

    private final Model model = ModelFactory.createDefaultModel();
    private final Set<Resource> terms = new LinkedHashSet<>();
    private final Map<RDFNode, List<Statement>> bySubject = new HashMap<>();
    private final Map<RDFNode, List<Statement>> byObject = new HashMap<>();

    /** @param turtle the texts of the files, which have been read without an error before */
    TermModel(List<String> turtle) {
        for (String text : turtle) {
            RDFParser.fromString(text, Lang.TURTLE).parse(new StreamRDFBase() {
                @Override
                public void prefix(String prefix, String iri) {
                    model.setNsPrefix(prefix, iri);
                }

                @Override
                public void triple(Triple triple) {
                    add(model.asStatement(triple));
                }
            });
        }
        model.setNsPrefix("entity", Terms.BASE + "entity/");
        model.setNsPrefix("statement", Terms.BASE + "statement/");
    }

    private void add(Statement statement) {
        if (!model.contains(statement)) {
            model.add(statement);
            of(statement.getSubject(), bySubject).add(statement);
            of(statement.getObject(), byObject).add(statement);
        }
        if (isOurs(statement.getSubject()) && statement.getPredicate().equals(RDF.type)) {
            terms.add(statement.getSubject());
        }
    }

    private static List<Statement> of(RDFNode node, Map<RDFNode, List<Statement>> index) {
        return index.computeIfAbsent(node, unseen -> new ArrayList<>());
    }

    Model model() {
        return model;
    }

    /** All terms of ours, in the order of the files. */
    Set<Resource> terms() {
        return terms;
    }

    long blankNodes() {
        return bySubject.keySet().stream().filter(RDFNode::isAnon).count();
    }

    boolean describes(RDFNode node) {
        return node.isURIResource() && terms.contains(node.asResource());
    }

    private static boolean isOurs(RDFNode node) {
        return node.isURIResource()
                && (node.asResource().getURI().startsWith(Terms.NAMESPACE)
                        || node.asResource().getURI().startsWith(Terms.PLOVER));
    }

    /** The fragment of a term's IRI. */
    static String fragment(Resource term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }

    /** {@code ng:visited}, or the whole IRI where no prefix fits. */
    String shortForm(Resource term) {
        return model.shortForm(term.getURI());
    }

    /** The statements of which {@code subject} is the subject, in the order of the files. */
    List<Statement> statements(Resource subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    List<RDFNode> values(Resource subject, Property property) {
        return statements(subject).stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Statement::getObject)
                .toList();
    }

    /** The named ones that have {@code object} as a value of {@code property}, in the order of the files. */
    List<Resource> subjects(Property property, RDFNode object) {
        return byObject.getOrDefault(object, List.of()).stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Statement::getSubject)
                .filter(RDFNode::isURIResource)
                .toList();
    }

    /** The lists of the files that {@code member} is in, each by its first node. */
    List<Resource> lists(RDFNode member) {
        List<Resource> lists = new ArrayList<>();
        for (Statement entry : byObject.getOrDefault(member, List.of())) {
            if (entry.getPredicate().equals(RDF.first)) {
                lists.add(head(entry.getSubject()));
            }
        }
        return lists;
    }

    private Resource head(Resource node) {
        return byObject.getOrDefault(node, List.of()).stream()
                .filter(statement -> statement.getPredicate().equals(RDF.rest))
                .map(statement -> head(statement.getSubject()))
                .findFirst()
                .orElse(node);
    }

    boolean isA(Resource term, Resource type) {
        return model.contains(term, RDF.type, type);
    }

    /** The text of {@code property} in English or in no language. */
    Optional<String> text(Resource term, Property property) {
        return values(term, property).stream()
                .filter(RDFNode::isLiteral)
                .filter(node -> {
                    String language = node.asLiteral().getLanguage().toLowerCase(Locale.ROOT);
                    return language.isEmpty() || language.equals("en");
                })
                .map(node -> node.asLiteral().getLexicalForm())
                .findFirst();
    }

    String label(Resource term) {
        return text(term, RDFS.label).or(() -> text(term, SKOS.prefLabel)).orElseGet(() -> shortForm(term));
    }

    String definition(Resource term) {
        return text(term, RDFS.comment).or(() -> text(term, SKOS.definition)).orElse("");
    }
}
