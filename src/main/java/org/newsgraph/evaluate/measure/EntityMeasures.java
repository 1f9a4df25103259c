// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.List;
import java.util.function.BiPredicate;
import org.newsgraph.graph.MentionKind;

/** How well mentions of entities are found, by their characters and by the entity's type. */
final class EntityMeasures {

    private EntityMeasures() {}

    static MeasureGroup of(Comparison comparison) {
        List<OwnedMention> golds = OwnedMention.of(comparison.gold());
        List<OwnedMention> founds = OwnedMention.of(comparison.found());
        BiPredicate<OwnedMention, OwnedMention> any = (gold, found) -> true;
        BiPredicate<OwnedMention, OwnedMention> sameType =
                (gold, found) -> gold.entity().type().equals(found.entity().type());
        List<OwnedMention> goldNames = names(golds);
        List<OwnedMention> foundNames = names(founds);
        return new MeasureGroup(
                "entities",
                "Entities",
                List.of(
                        figure("spanStrict", "span, strict", golds, founds, Alignment.STRICT, any),
                        figure("spanLenient", "span, lenient", golds, founds, Alignment.LENIENT, any),
                        figure("typeStrict", "span and type, strict", golds, founds, Alignment.STRICT, sameType),
                        figure("typeLenient", "span and type, lenient", golds, founds, Alignment.LENIENT, sameType),
                        figure(
                                "namesTypeLenient",
                                "names: span and type, lenient",
                                goldNames,
                                foundNames,
                                Alignment.LENIENT,
                                sameType)));
    }

    private static Figure figure(
            String key,
            String label,
            List<OwnedMention> golds,
            List<OwnedMention> founds,
            Alignment alignment,
            BiPredicate<OwnedMention, OwnedMention> accept) {
        int right = alignment.align(golds, founds, OwnedMention::span, accept).size();
        return new Figure(key, label, Score.of(right, founds.size(), golds.size()));
    }

    private static List<OwnedMention> names(List<OwnedMention> mentions) {
        return mentions.stream()
                .filter(m -> m.mention().kind() == MentionKind.NAME)
                .toList();
    }
}
