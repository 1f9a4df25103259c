// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.newsgraph.graph.Quotation;

/** A quotation with its source, cue and content. */
final class QuotationTriples {

    private final Selections selections;
    private final Descriptions descriptions;

    QuotationTriples(Selections selections, Descriptions descriptions) {
        this.selections = selections;
        this.descriptions = descriptions;
    }

    /** Adds {@code quotation}, and returns its node. */
    Node add(Quotation quotation) {
        Node node = Iris.quotation(quotation.id());
        descriptions.type(node, Vocabulary.ng("Quotation"));
        descriptions.add(
                node,
                Vocabulary.ng("quotationMode"),
                Literals.text(quotation.mode().label()));
        if (quotation.source() != null) {
            descriptions.add(node, Vocabulary.ng("saidBy"), Iris.entity(quotation.source()));
        }
        descriptions.add(
                node,
                Vocabulary.ng("quotedText"),
                Literals.text(quotation.content().text()));
        selections.offsets(node, quotation.content());
        selections.select(node, Vocabulary.ng("quotedTextTarget"), "content", quotation.content());
        if (quotation.cue() != null) {
            descriptions.add(
                    node, Vocabulary.ng("cue"), Literals.text(quotation.cue().text()));
            selections.select(node, Vocabulary.ng("cueTarget"), "cue", quotation.cue());
        }
        if (quotation.sourceSpan() != null) {
            selections.select(node, Vocabulary.ng("sourceTarget"), "source", quotation.sourceSpan());
        }
        descriptions.derivation(node, quotation.derivation());
        return node;
    }
}
