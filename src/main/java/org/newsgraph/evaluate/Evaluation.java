// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.evaluate.measure.MeasureGroup;
import org.newsgraph.evaluate.measure.Miss;

/**
 * The outcome: figures over all articles together, and over all sentences together.
 *
 * @param articles how many articles
 * @param groups the measures on articles, in the order of the report; the traps come last
 * @param sentences over all sentences
 * @param phenomena the same by phenomenon
 * @param misses article by article in the order of the gold, then sentence by sentence
 */
public record Evaluation(
        int articles,
        List<MeasureGroup> groups,
        SentenceTally sentences,
        SortedMap<String, SentenceTally> phenomena,
        List<Miss> misses) {

    public Evaluation {
        groups = List.copyOf(groups);
        phenomena = Collections.unmodifiableSortedMap(new TreeMap<>(phenomena));
        misses = List.copyOf(misses);
    }
}
