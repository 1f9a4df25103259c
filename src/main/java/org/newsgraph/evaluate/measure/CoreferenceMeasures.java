// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How well mentions are put together into entities; a mention that one side lacks counts as a cluster's loss. */
final class CoreferenceMeasures {

    private CoreferenceMeasures() {}

    static MeasureGroup of(Comparison comparison) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures(comparison, Alignment.STRICT, "Strict", "strict"));
        figures.addAll(figures(comparison, Alignment.LENIENT, "Lenient", "lenient"));
        return new MeasureGroup("coreference", "Coreference", figures);
    }

    private static List<Figure> figures(Comparison comparison, Alignment alignment, String ending, String how) {
        List<OwnedMention> golds = OwnedMention.of(comparison.gold());
        List<OwnedMention> founds = OwnedMention.of(comparison.found());
        Map<OwnedMention, Integer> numbers = new IdentityHashMap<>();
        for (OwnedMention gold : golds) {
            numbers.put(gold, numbers.size());
        }
        for (Pair<OwnedMention> pair : alignment.align(golds, founds, OwnedMention::span)) {
            numbers.put(pair.found(), number(numbers, pair.gold()));
        }
        int next = golds.size();
        for (OwnedMention found : founds) {
            if (numbers.putIfAbsent(found, next) == null) {
                next++;
            }
        }
        Clustering key = clustering(golds, m -> number(numbers, m));
        Clustering response = clustering(founds, m -> number(numbers, m));
        Score muc = key.muc(response);
        Score bCubed = key.bCubed(response);
        Score ceafE = key.ceafE(response);
        return List.of(
                new Figure("muc" + ending, "MUC, " + how, muc),
                new Figure("bCubed" + ending, "B³, " + how, bCubed),
                new Figure("ceafE" + ending, "CEAFe, " + how, ceafE),
                new Figure("conll" + ending, "mean of the three, " + how, new Mean(List.of(muc, bCubed, ceafE))));
    }

    private static int number(Map<OwnedMention, Integer> numbers, OwnedMention mention) {
        return java.util.Objects.requireNonNull(numbers.get(mention));
    }

    private static Clustering clustering(List<OwnedMention> mentions, ToIntFunction<OwnedMention> number) {
        Map<String, Set<Integer>> clusters = new LinkedHashMap<>();
        for (OwnedMention mention : mentions) {
            clusters.computeIfAbsent(mention.entity().id(), id -> new LinkedHashSet<>())
                    .add(number.applyAsInt(mention));
        }
        return new Clustering(List.copyOf(clusters.values()));
    }
}
