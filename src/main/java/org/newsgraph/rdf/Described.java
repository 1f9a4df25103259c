// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Excerpt;

/**
 * A node of an article's graph, as a reader asks about it.
 *
 * @param where what stands before a message: the file
 */
record Described(String where, Graph graph, Node node) {

    /** Another node of the graph. */
    Described other(Node another) {
        return new Described(where, graph, another);
    }

    /** Its values of {@code property}, in no order. */
    List<Node> all(Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    List<Described> allDescribed(Node property) {
        return all(property).stream().map(this::other).toList();
    }

    boolean isA(Node type) {
        return graph.contains(node, RDF.Nodes.type, type);
    }

    @Nullable
    Node valueOrNull(Node property) {
        List<Node> values = all(property);
        if (values.size() > 1) {
            throw wrong("has several values of " + property.getLocalName() + "; leave one");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    Node value(Node property) {
        Node value = valueOrNull(property);
        if (value == null) {
            throw wrong("has no " + property.getLocalName());
        }
        return value;
    }

    @Nullable
    Described describedOrNull(Node property) {
        Node value = valueOrNull(property);
        return value == null ? null : other(value);
    }

    @Nullable
    String textOrNull(Node property) {
        Node value = valueOrNull(property);
        return value == null ? null : lexical(property, value);
    }

    String text(Node property) {
        return lexical(property, value(property));
    }

    private String lexical(Node property, Node value) {
        if (!value.isLiteral()) {
            throw wrong(property.getLocalName() + " is no literal");
        }
        return value.getLiteralLexicalForm();
    }

    int number(Node property) {
        try {
            return Integer.parseInt(text(property));
        } catch (NumberFormatException e) {
            throw wrong(property.getLocalName() + " is no whole number");
        }
    }

    @Nullable
    LocalDate dateOrNull(Node property) {
        String day = textOrNull(property);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw wrong(property.getLocalName() + " is no day such as 2025-12-01");
        }
    }

    /** The words from {@code ng:begin} to {@code ng:end}. */
    Excerpt excerpt(ArticleText text) {
        return excerpt(text, number(Vocabulary.ng("begin")), number(Vocabulary.ng("end")));
    }

    /** The words that the selection at {@code property} selects; null where there is none. */
    @Nullable
    Excerpt selectedOrNull(Node property, ArticleText text) {
        Described selection = describedOrNull(property);
        return selection == null ? null : selection.selected(text);
    }

    Excerpt selected(Node property, ArticleText text) {
        return other(value(property)).selected(text);
    }

    /** The words that this selection selects by their place, which have to be those that it quotes. */
    Excerpt selected(ArticleText text) {
        List<Described> selectors = allDescribed(Vocabulary.of(OA.hasSelector));
        Described position = selectors.stream()
                .filter(selector -> selector.isA(Vocabulary.of(OA.TextPositionSelector)))
                .findFirst()
                .orElseThrow(() -> wrong("has no TextPositionSelector"));
        Excerpt excerpt =
                excerpt(text, position.number(Vocabulary.of(OA.start)), position.number(Vocabulary.of(OA.end)));
        for (Described selector : selectors) {
            String quoted = selector.textOrNull(Vocabulary.of(OA.exact));
            if (quoted != null && !quoted.equals(excerpt.text())) {
                throw wrong("quotes \"" + quoted + "\", but the article has \"" + excerpt.text() + "\" there");
            }
        }
        return excerpt;
    }

    private Excerpt excerpt(ArticleText text, int begin, int end) {
        if (begin < 0 || end < begin || end > text.length()) {
            throw wrong(
                    "%d to %d is no span of the article, which has %d characters".formatted(begin, end, text.length()));
        }
        return new Excerpt(begin, end, text.slice(new Span(begin, end)));
    }

    /** What is wrong with this node, as the exception to throw. */
    UsageException wrong(String what) {
        return new UsageException(where + node + ": " + what);
    }
}
