// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.List;
import org.newsgraph.graph.Amount;

/** How well amounts of money are found, and given their value and currency. */
final class AmountMeasures {

    private AmountMeasures() {}

    static List<Pair<Amount>> pairs(Comparison comparison) {
        return Alignment.LENIENT.align(
                comparison.gold().amounts(), comparison.found().amounts(), a -> a.excerpt()
                        .span());
    }

    /** An amount that the gold leaves without value is no miss; giving it one is a false alarm. */
    static MeasureGroup of(Comparison comparison) {
        List<Amount> golds = comparison.gold().amounts();
        List<Amount> founds = comparison.found().amounts();
        List<Pair<Amount>> pairs = pairs(comparison);
        int strict =
                Alignment.STRICT.align(golds, founds, a -> a.excerpt().span()).size();
        int vague = (int) pairs.stream()
                .filter(p -> p.gold().value() == null && p.found().value() == null)
                .count();
        int right = (int) pairs.stream()
                .filter(p -> p.gold().value() != null && StatementAgreement.amount(p.gold(), p.found()))
                .count();
        int valued = (int) golds.stream().filter(a -> a.value() != null).count();
        return new MeasureGroup(
                "amounts",
                "Amounts",
                List.of(
                        new Figure("spanStrict", "span, strict", Score.of(strict, founds.size(), golds.size())),
                        new Figure("spanLenient", "span, lenient", Score.of(pairs.size(), founds.size(), golds.size())),
                        new Figure("value", "value and currency", Score.of(right, founds.size() - vague, valued))));
    }
}
