// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.List;
import java.util.Locale;
import org.newsgraph.graph.TimeExpression;

/** How well times are found, and given their value. */
final class TimeMeasures {

    private TimeMeasures() {}

    static List<Pair<TimeExpression>> pairs(Comparison comparison) {
        return Alignment.LENIENT.align(
                comparison.gold().times(), comparison.found().times(), t -> t.excerpt()
                        .span());
    }

    /** The same TIMEX3 value, whether or not full hours are written out. */
    static boolean sameValue(Pair<TimeExpression> pair) {
        return plain(pair.gold().value()).equals(plain(pair.found().value()));
    }

    /** Whether the gold gives the value by which to judge. */
    static boolean hasValue(TimeExpression gold) {
        return !gold.value().isBlank();
    }

    static MeasureGroup of(Comparison comparison) {
        List<TimeExpression> golds = comparison.gold().times();
        List<TimeExpression> founds = comparison.found().times();
        List<Pair<TimeExpression>> pairs = pairs(comparison);
        int strict =
                Alignment.STRICT.align(golds, founds, t -> t.excerpt().span()).size();
        int unjudged = (int) pairs.stream().filter(p -> !hasValue(p.gold())).count();
        int right = (int)
                pairs.stream().filter(p -> hasValue(p.gold()) && sameValue(p)).count();
        int valued = (int) golds.stream().filter(TimeMeasures::hasValue).count();
        return new MeasureGroup(
                "times",
                "Times",
                List.of(
                        new Figure("spanStrict", "span, strict", Score.of(strict, founds.size(), golds.size())),
                        new Figure("spanLenient", "span, lenient", Score.of(pairs.size(), founds.size(), golds.size())),
                        new Figure("value", "value", Score.of(right, founds.size() - unjudged, valued))));
    }

    private static String plain(String value) {
        return value.strip().toUpperCase(Locale.ROOT).replaceFirst("Z$", "").replaceFirst("(T\\d\\d)(:00)+$", "$1");
    }
}
