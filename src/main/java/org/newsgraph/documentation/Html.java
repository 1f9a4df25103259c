// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.newsgraph.XmlText;

/** Nodes of the ontology as pieces of HTML, all of them escaped. */
final class Html {

    /** What stands between the members of an expression, by what it makes of them. */
    private static final Map<Property, String> BETWEEN =
            Map.of(OWL2.unionOf, " or ", OWL2.intersectionOf, " and ", OWL2.oneOf, " or ");

    private final TermModel terms;

    Html(TermModel terms) {
        this.terms = terms;
    }

    static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(XmlText.of(text));
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** A link within the page to a term that it describes, to its IRI for any other. */
    String link(Resource term) {
        String name = code(terms.shortForm(term));
        if (terms.describes(term)) {
            return "<a href=\"#" + escape(TermModel.fragment(term)) + "\">" + name + "</a>";
        }
        return link(term.getURI(), name);
    }

    /** @param html what is seen of the link, escaped */
    static String link(String iri, String html) {
        boolean web = iri.startsWith("https://") || iri.startsWith("http://");
        return web ? "<a href=\"" + escape(iri) + "\">" + html + "</a>" : html;
    }

    String value(RDFNode node) {
        if (node.isLiteral()) {
            return escape(node.asLiteral().getLexicalForm());
        }
        return node.isURIResource() ? link(node.asResource()) : expression(node.asResource());
    }

    String values(List<? extends RDFNode> nodes) {
        return nodes.stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** A class or a data range that has no name of its own. */
    private String expression(Resource node) {
        for (Map.Entry<Property, String> kind : BETWEEN.entrySet()) {
            Statement statement = node.getProperty(kind.getKey());
            if (statement != null && statement.getObject().canAs(RDFList.class)) {
                return members(statement.getObject().as(RDFList.class), kind.getValue());
            }
        }
        return "an expression without a name, see the Turtle";
    }

    private String members(RDFList list, String between) {
        return list.asJavaList().stream()
                .map(member -> member.isLiteral() ? code(member.asLiteral().getLexicalForm()) : value(member))
                .collect(Collectors.joining(between));
    }
}
