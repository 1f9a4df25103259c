// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.ontology.Terms;

/**
 * Examples of relations: the one that the ontology gives, with its statement as the export writes it; else the first
 * sentence of the lexicon, with a statement that shows the form.
 */
final class Examples {

    private final TermModel terms;
    private final Ontology ontology;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> sentences = new HashMap<>();

    Examples(TermModel terms, Ontology ontology) {
        this.terms = terms;
        this.ontology = ontology;
        for (Actor actor : ontology.actors()) {
            names.putIfAbsent(actor.wikidata(), actor.name());
        }
        for (LexiconEntry entry : ontology.lexicon().entries()) {
            sentences.putIfAbsent(entry.relation(), entry.example());
        }
    }

    Example of(Resource term) {
        Relation relation = ontology.relation(TermModel.fragment(term));
        Optional<String> sentence = terms.text(term, SKOS.example);
        Optional<String> subject = terms.text(term, Names.EXAMPLE_SUBJECT);
        Optional<String> object = terms.text(term, Names.EXAMPLE_OBJECT);
        if (sentence.isPresent() && subject.isPresent() && (object.isPresent() || !relation.objectRequired())) {
            String turtle = turtle(term, relation, subject.get(), object.orElse(null), sentence.get());
            return new Example(sentence.get(), turtle, true);
        }
        String anObject = relation.range().isEmpty() ? null : anyOf(relation.range(), "another");
        return new Example(
                sentence.orElse(sentences.get(relation.name())),
                turtle(term, relation, anyOf(relation.domain(), "one"), anObject, null),
                false);
    }

    private static String anyOf(Set<String> types, String name) {
        return new TreeSet<>(types).first().toLowerCase(Locale.ROOT) + "/" + name;
    }

    private String turtle(
            Resource term, Relation relation, String subject, @Nullable String object, @Nullable String sentence) {
        StringBuilder turtle = new StringBuilder();
        if (object != null) {
            turtle.append(comment(subject, object)).append(entity(subject));
            turtle.append("\n    ").append(terms.shortForm(term)).append(' ').append(entity(object));
            turtle.append(" .\n\n");
        }
        turtle.append("statement:1 a ng:Statement");
        line(turtle, "rdf:subject", entity(subject));
        line(turtle, "rdf:predicate", terms.shortForm(term));
        if (object != null) {
            line(turtle, "rdf:object", entity(object));
        }
        line(turtle, "ng:polarity", "\"positive\"");
        line(turtle, "ng:certainty", "\"certain\"");
        line(turtle, "ng:tense", "\"nonFuture\"");
        line(turtle, "ng:asserted", "true");
        concept(turtle, term, Terms.PLOVER_EVENT);
        concept(turtle, term, Terms.PLOVER_MODE);
        if (sentence != null) {
            String evidence = sentence.replaceFirst("\\.$", "");
            line(turtle, "ng:evidence", shown(NodeFactory.createLiteralString(evidence)));
        }
        return turtle.append(" .").toString();
    }

    private void concept(StringBuilder turtle, Resource term, Property property) {
        terms.values(term, property)
                .forEach(concept -> line(turtle, terms.shortForm(property), shown(concept.asNode())));
    }

    private static void line(StringBuilder turtle, String property, String value) {
        turtle.append(" ;\n    ").append(property).append(' ').append(value);
    }

    /** The names of known actors, whose ids say little. */
    private String comment(String... ids) {
        return Stream.of(ids)
                .filter(names::containsKey)
                .map(id -> "# " + id + " is " + names.get(id) + "\n")
                .collect(Collectors.joining());
    }

    private String entity(String id) {
        return shown(NodeFactory.createURI(Terms.BASE + "entity/" + IRILib.encodeUriPath(id)));
    }

    private String shown(Node node) {
        return FmtUtils.stringForNode(node, terms.model());
    }
}
