// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Excerpt;

/** Reads excerpts of one article, and refuses those that are not verbatim. */
final class VerbatimText {

    private final ArticleText text;

    VerbatimText(Article article) {
        this.text = article.text();
    }

    /** The excerpt whose {@code begin}, {@code end} and {@code text} are keys of {@code item}. */
    Excerpt excerpt(JsonItem item) {
        Integer begin = item.number("begin");
        Integer end = item.number("end");
        if (begin == null || end == null) {
            throw item.wrong("it has no " + (begin == null ? "begin" : "end") + "; add it");
        }
        if (begin < 0 || end < begin || end > text.length()) {
            throw item.wrong(
                    "%d to %d is no span of the article, which has %d characters".formatted(begin, end, text.length()));
        }
        String there = text.slice(new Span(begin, end));
        String said = item.text("text", there);
        if (!said.equals(there)) {
            throw item.wrong("\"%s\" is not at %d to %d, where the article has \"%s\"; %s"
                    .formatted(said, begin, end, there, whereabouts(said, begin)));
        }
        return new Excerpt(begin, end, there);
    }

    /** The excerpt at {@code item}; nothing, at {@code place}, where that is absent or has no span. */
    Excerpt excerptOrNothing(@Nullable JsonItem item, Excerpt place) {
        return item == null || !item.node().has("begin")
                ? new Excerpt(place.begin(), place.begin(), "")
                : excerpt(item);
    }

    @Nullable
    Excerpt excerptOrNull(@Nullable JsonItem item) {
        return item == null ? null : excerpt(item);
    }

    private String whereabouts(String said, int begin) {
        int from = text.toCharOffset(begin);
        int after = text.value().indexOf(said, from);
        int before = text.value().lastIndexOf(said, from);
        if (after < 0 && before < 0) {
            return "it is nowhere in the article";
        }
        boolean later = before < 0 || after >= 0 && after - from < from - before;
        int place = text.toCodePoint(later ? after : before);
        return "the nearest is at %d to %d".formatted(place, place + said.codePointCount(0, said.length()));
    }
}
