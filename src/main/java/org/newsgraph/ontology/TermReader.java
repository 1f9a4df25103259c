// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/** Reads single values of terms, and reports those that are missing, doubled or of the wrong kind. */
final class TermReader {

    private final TurtleFiles files;
    private final Problems problems;

    TermReader(TurtleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The terms of class {@code type} in our namespace, by name; others are reported. */
    List<Resource> termsOf(Resource type) {
        return files.model().listSubjectsWithProperty(RDF.type, type).filterKeep(this::isOurs).toList().stream()
                .sorted(Comparator.comparing(TurtleFiles::localName))
                .toList();
    }

    /** Whether {@code term} is in our namespace; if not, that is a problem. */
    boolean isOurs(Resource term) {
        if (!term.isURIResource()) {
            problems.add(files.find(term), "a type, role or relation without a name", "give it one: ng:someName");
            return false;
        }
        if (!term.getURI().startsWith(Terms.NAMESPACE)) {
            report(term, "is not in <" + Terms.NAMESPACE + ">", "declare it there, with the prefix ng:");
            return false;
        }
        return true;
    }

    /** The text of {@code property}; empty, and reported, where it is missing, blank or said twice. */
    Optional<String> text(Resource term, Property property) {
        List<String> texts = term.listProperties(property)
                .mapWith(Statement::getObject)
                .filterKeep(TermReader::isReadable)
                .mapWith(node -> node.asLiteral().getLexicalForm())
                .toList();
        String name = files.shortForm(property);
        if (texts.isEmpty() || texts.get(0).isBlank()) {
            report(term, "has no " + name, "add one: " + name + " \"…\"");
            return Optional.empty();
        }
        if (texts.size() > 1) {
            report(term, "has " + texts.size() + " values of " + name, "keep one");
        }
        return Optional.of(texts.stream().sorted().toList().get(0));
    }

    /** The value of {@code property}, false where it is missing. */
    boolean flag(Resource term, Property property) {
        Statement value = term.getProperty(property);
        if (value == null) {
            return false;
        }
        String text = value.getObject().isLiteral() ? value.getLiteral().getLexicalForm() : "";
        if (!text.equals("true") && !text.equals("false")) {
            report(
                    term,
                    "has a " + files.shortForm(property) + " that is neither true nor false",
                    "write true or false");
        }
        return text.equals("true");
    }

    /** The resource that {@code property} names, if any. */
    Optional<Resource> resource(Resource term, Property property) {
        List<RDFNode> nodes =
                term.listProperties(property).mapWith(Statement::getObject).toList();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        if (nodes.size() > 1) {
            report(term, "has " + nodes.size() + " values of " + files.shortForm(property), "keep one");
        }
        if (!nodes.get(0).isResource()) {
            report(
                    term,
                    "has a " + files.shortForm(property) + " that is no term",
                    "write a term, without quotation marks");
            return Optional.empty();
        }
        return Optional.of(nodes.get(0).asResource());
    }

    /** Reports that {@code term} is wrong, with where it stands. */
    void report(Resource term, String what, String mend) {
        problems.add(files.find(term), TurtleFiles.localName(term) + " " + what, mend);
    }

    private static boolean isReadable(RDFNode node) {
        if (!node.isLiteral()) {
            return false;
        }
        String language = node.asLiteral().getLanguage().toLowerCase(Locale.ROOT);
        return language.isEmpty() || language.equals("en");
    }
}
