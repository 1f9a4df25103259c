// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.newsgraph.article.Span;

/** Pairs spans of the gold with spans that were found, one to one, the best overlap first. */
enum Alignment {
    /** The same characters. */
    STRICT,
    /** At least one character in common. */
    LENIENT;

    private record Candidate(int gold, int found, double overlap) {}

    <T> List<Pair<T>> align(List<T> golds, List<T> founds, Function<T, Span> span) {
        return align(golds, founds, span, (gold, found) -> true);
    }

    /** Pairs only what {@code accept} takes for a pair. */
    <T> List<Pair<T>> align(List<T> golds, List<T> founds, Function<T, Span> span, BiPredicate<T, T> accept) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                Span gold = span.apply(golds.get(i));
                Span found = span.apply(founds.get(j));
                if ((this == STRICT ? gold.equals(found) : gold.overlaps(found))
                        && accept.test(golds.get(i), founds.get(j))) {
                    candidates.add(new Candidate(i, j, overlap(gold, found)));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::overlap, Comparator.reverseOrder())
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::found));
        Set<Integer> takenGolds = new HashSet<>();
        Set<Integer> takenFounds = new HashSet<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!takenGolds.contains(candidate.gold()) && takenFounds.add(candidate.found())) {
                takenGolds.add(candidate.gold());
                pairs.add(new Pair<>(golds.get(candidate.gold()), founds.get(candidate.found())));
            }
        }
        return pairs;
    }

    /** The characters in common as a share of those from the first begin to the last end. */
    static double overlap(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return (double) Math.max(0, common) / Math.max(1, one.cover(other).length());
    }
}
