// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;

/** All measures, in the order of the report. */
public final class Measures {

    private Measures() {}

    public static List<MeasureGroup> of(Comparison comparison) {
        return List.of(
                EntityMeasures.of(comparison),
                CoreferenceMeasures.of(comparison),
                StatementMeasures.statements(comparison),
                StatementMeasures.status(comparison),
                QuotationMeasures.of(comparison),
                TimeMeasures.of(comparison),
                AmountMeasures.of(comparison),
                StatementMeasures.traps(comparison));
    }

    /** The sum over all articles; of no article all counts are 0. */
    public static List<MeasureGroup> sum(List<Comparison> comparisons) {
        Article article = Article.of("none", "none", null, "");
        ArticleGraph nothing = new ArticleGraph(article, List.of(), List.of(), List.of(), List.of(), List.of());
        List<MeasureGroup> sums = of(new Comparison(nothing, nothing, relation -> false));
        for (Comparison comparison : comparisons) {
            List<MeasureGroup> more = of(comparison);
            List<MeasureGroup> next = new ArrayList<>();
            for (int i = 0; i < sums.size(); i++) {
                next.add(sums.get(i).plus(more.get(i)));
            }
            sums = next;
        }
        return sums;
    }
}
