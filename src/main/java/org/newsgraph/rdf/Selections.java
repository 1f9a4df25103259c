// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.newsgraph.graph.Excerpt;

/** Words of one article as selections of Web Annotation: by what they are, and by where they stand. */
final class Selections {

    private final Node article;
    private final Descriptions descriptions;

    Selections(Node article, Descriptions descriptions) {
        this.article = article;
        this.descriptions = descriptions;
    }

    /** Links {@code owner} by {@code property} to the selection of {@code excerpt}, and returns the selection. */
    Node select(Node owner, Node property, String name, Excerpt excerpt) {
        Node selection = Iris.part(owner, name);
        descriptions.add(owner, property, selection);
        descriptions.type(selection, Vocabulary.of(OA.SpecificResource));
        descriptions.add(selection, Vocabulary.of(OA.hasSource), article);
        Node quote = Iris.part(selection, "quote");
        descriptions.add(selection, Vocabulary.of(OA.hasSelector), quote);
        byPosition(selection, excerpt);
        descriptions.type(quote, Vocabulary.of(OA.TextQuoteSelector));
        descriptions.add(quote, Vocabulary.of(OA.exact), Literals.text(excerpt.text()));
        return selection;
    }

    /** Lets {@code selection} select {@code excerpt} by its offsets alone. */
    void byPosition(Node selection, Excerpt excerpt) {
        Node position = Iris.part(selection, "position");
        descriptions.add(selection, Vocabulary.of(OA.hasSelector), position);
        descriptions.type(position, Vocabulary.of(OA.TextPositionSelector));
        descriptions.add(position, Vocabulary.of(OA.start), Literals.offset(excerpt.begin()));
        descriptions.add(position, Vocabulary.of(OA.end), Literals.offset(excerpt.end()));
    }

    /** Says on {@code node} itself where {@code excerpt} stands, for queries that need no selectors. */
    void offsets(Node node, Excerpt excerpt) {
        descriptions.add(node, Vocabulary.ng("begin"), Literals.integer(excerpt.begin()));
        descriptions.add(node, Vocabulary.ng("end"), Literals.integer(excerpt.end()));
    }
}
