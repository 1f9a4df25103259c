// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.newsgraph.graph.Amount;

/** An amount of money by schema.org, with the words that say it. */
final class MoneyTriples {

    private final Selections selections;
    private final Descriptions descriptions;

    MoneyTriples(Selections selections, Descriptions descriptions) {
        this.selections = selections;
        this.descriptions = descriptions;
    }

    void add(Node money, Amount amount) {
        descriptions.type(money, Vocabulary.schema("MonetaryAmount"));
        if (amount.value() != null) {
            descriptions.add(money, Vocabulary.schema("value"), Literals.decimal(amount.value()));
        }
        if (amount.currency() != null) {
            descriptions.add(money, Vocabulary.schema("currency"), Literals.text(amount.currency()));
        }
        descriptions.add(
                money,
                Vocabulary.ng("amountText"),
                Literals.text(amount.excerpt().text()));
        selections.offsets(money, amount.excerpt());
    }
}
