// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;

/**
 * How well reported speech is found. A content is right where it has half of the characters, from the first begin to
 * the last end, in common with the gold's.
 */
final class QuotationMeasures {

    private QuotationMeasures() {}

    static List<Pair<Quotation>> pairs(Comparison comparison) {
        return Alignment.LENIENT.align(
                comparison.gold().quotations(), comparison.found().quotations(), QuotationMeasures::content);
    }

    static boolean isHalf(Pair<Quotation> pair) {
        return Alignment.overlap(content(pair.gold()), content(pair.found())) >= StatementAgreement.HALF;
    }

    /** Whether the found source is the gold's: the same entity, or words that overlap. */
    static boolean sameSource(Comparison comparison, Pair<Quotation> pair) {
        Quotation gold = pair.gold();
        Quotation found = pair.found();
        if (gold.source() != null && found.source() != null) {
            return comparison.entities().same(gold.source(), found.source());
        }
        return gold.sourceSpan() != null
                && found.sourceSpan() != null
                && gold.sourceSpan().span().overlaps(found.sourceSpan().span());
    }

    static boolean hasSource(Quotation quotation) {
        return quotation.source() != null || quotation.sourceSpan() != null;
    }

    static MeasureGroup of(Comparison comparison) {
        List<Quotation> golds = comparison.gold().quotations();
        List<Quotation> founds = comparison.found().quotations();
        List<Pair<Quotation>> pairs = pairs(comparison);
        List<Pair<Quotation>> halves =
                pairs.stream().filter(QuotationMeasures::isHalf).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("content", "content", Score.of(halves.size(), founds.size(), golds.size())));
        for (QuotationMode mode : QuotationMode.values()) {
            Score score = new Score(
                    count(halves.stream().map(Pair::found).toList(), mode),
                    count(founds, mode),
                    count(halves.stream().map(Pair::gold).toList(), mode),
                    count(golds, mode));
            figures.add(new Figure("content" + capital(mode), "content, " + mode.label(), score));
        }
        int sources =
                (int) pairs.stream().filter(p -> sameSource(comparison, p)).count();
        figures.add(new Figure(
                "source",
                "source",
                Score.of(
                        sources,
                        (int) founds.stream()
                                .filter(QuotationMeasures::hasSource)
                                .count(),
                        (int) golds.stream()
                                .filter(QuotationMeasures::hasSource)
                                .count())));
        for (QuotationMode mode : QuotationMode.values()) {
            Share share = Share.NONE;
            for (Pair<Quotation> pair : pairs) {
                if (pair.gold().mode() == mode && hasSource(pair.gold())) {
                    share = share.with(sameSource(comparison, pair));
                }
            }
            figures.add(new Figure("source" + capital(mode), "source of those found, " + mode.label(), share));
        }
        Share modes = Share.NONE;
        for (Pair<Quotation> pair : pairs) {
            modes = modes.with(pair.gold().mode() == pair.found().mode());
        }
        figures.add(new Figure("mode", "mode of those found", modes));
        return new MeasureGroup("quotations", "Quotations", figures);
    }

    private static int count(List<Quotation> quotations, QuotationMode mode) {
        return (int) quotations.stream().filter(q -> q.mode() == mode).count();
    }

    private static Span content(Quotation quotation) {
        return quotation.content().span();
    }

    private static String capital(QuotationMode mode) {
        return mode.label().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + mode.label().substring(1);
    }
}
