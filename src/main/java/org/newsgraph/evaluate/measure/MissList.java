// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/** Collects the misses of one article, and finds line and sentence for each. */
final class MissList {

    private record Placed(int begin, Miss miss) {}

    private final Article article;
    private final List<Placed> placed = new ArrayList<>();

    MissList(Article article) {
        this.article = article;
    }

    void add(String group, String kind, Span place, @Nullable String expected, @Nullable String found) {
        int from = article.text().toCharOffset(place.begin());
        String text = article.text().value();
        int line =
                1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        placed.add(new Placed(
                place.begin(), new Miss(group, kind, article.source(), line, expected, found, sentence(text, from))));
    }

    /** What has no partner on the other side: misses of the gold, false alarms of what was found. */
    <T> void addUnpaired(
            String group,
            List<T> golds,
            List<T> founds,
            List<Pair<T>> pairs,
            Function<T, Span> span,
            Function<T, String> goldText,
            Function<T, String> foundText) {
        golds.stream()
                .filter(g -> pairs.stream().noneMatch(p -> p.gold() == g))
                .forEach(g -> add(group, "missed", span.apply(g), goldText.apply(g), null));
        founds.stream()
                .filter(f -> pairs.stream().noneMatch(p -> p.found() == f))
                .forEach(f -> add(group, "false alarm", span.apply(f), null, foundText.apply(f)));
    }

    /** In the order in which they were added by group, within a group in text order. */
    List<Miss> misses() {
        List<String> groups =
                placed.stream().map(p -> p.miss().group()).distinct().toList();
        return placed.stream()
                .sorted(Comparator.comparing(
                                (Placed p) -> groups.indexOf(p.miss().group()))
                        .thenComparing(Placed::begin))
                .map(Placed::miss)
                .toList();
    }

    private static String sentence(String text, int place) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.following(Math.min(place, Math.max(0, text.length() - 1)));
        int begin = sentences.previous();
        return end == BreakIterator.DONE
                ? text.strip()
                : text.substring(begin, end).replaceAll("\\s+", " ").strip();
    }
}
