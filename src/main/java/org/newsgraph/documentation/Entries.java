// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.ontology.Terms;

/** The entries of terms in HTML. */
final class Entries {

    private static final Map<Resource, String> KINDS = Map.ofEntries(
            Map.entry(Terms.RELATION, "relation"),
            Map.entry(Terms.ROLE_CLASS, "role"),
            Map.entry(Terms.PLOVER_EVENT_CLASS, "PLOVER event"),
            Map.entry(Terms.PLOVER_MODE_CLASS, "PLOVER mode"),
            Map.entry(Terms.PLOVER_QUAD_CLASS, "PLOVER quad"),
            Map.entry(OWL2.Class, "class"),
            Map.entry(OWL2.ObjectProperty, "object property"),
            Map.entry(OWL2.DatatypeProperty, "datatype property"),
            Map.entry(OWL2.AnnotationProperty, "annotation property"),
            Map.entry(OWL2.SymmetricProperty, "symmetric"),
            Map.entry(OWL2.TransitiveProperty, "transitive"));

    private final TermModel terms;
    private final Facts facts;
    private final Examples examples;

    Entries(TermModel terms, Facts facts, Examples examples) {
        this.terms = terms;
        this.facts = facts;
        this.examples = examples;
    }

    String of(Resource term) {
        String fragment = Html.escape(TermModel.fragment(term));
        StringBuilder html = new StringBuilder("<article id=\"" + fragment + "\">\n");
        html.append("<h3><a href=\"#%s\">%s</a> <span class=\"kind\">%s</span></h3>\n"
                .formatted(fragment, Html.code(terms.shortForm(term)), kinds(term)));
        html.append("<p class=\"iri\">").append(Html.escape(term.getURI())).append("</p>\n");
        html.append("<p class=\"definition\"><dfn>")
                .append(Html.escape(terms.label(term)))
                .append("</dfn>: ")
                .append(Html.escape(terms.definition(term)))
                .append("</p>\n");
        html.append("<dl>\n");
        facts.of(term).forEach((heading, value) -> html.append("<div><dt>")
                .append(Html.escape(heading))
                .append("</dt><dd>")
                .append(value)
                .append("</dd></div>\n"));
        html.append("</dl>\n").append(example(term));
        return html.append("</article>\n").toString();
    }

    private String kinds(Resource term) {
        List<String> kinds = new ArrayList<>();
        KINDS.entrySet().stream()
                .filter(kind -> terms.isA(term, kind.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(kinds::add);
        return String.join(", ", kinds);
    }

    private String example(Resource term) {
        if (!terms.isA(term, Terms.RELATION)) {
            return terms.values(term, SKOS.example).stream()
                    .filter(RDFNode::isLiteral)
                    .map(node -> quote(node.asLiteral().getLexicalForm()))
                    .collect(Collectors.joining());
        }
        Example example = examples.of(term);
        String form = example.ofTheSentence() ? "" : "<p class=\"form\">The form of a statement:</p>\n";
        return (example.sentence() == null ? "" : quote(example.sentence()))
                + form
                + "<pre>" + Html.escape(example.statement()) + "</pre>\n";
    }

    private static String quote(String sentence) {
        return "<blockquote>" + Html.escape(sentence) + "</blockquote>\n";
    }
}
