// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/**
 * Characters of an article, verbatim, with where they stand.
 *
 * @param begin first Unicode code point
 * @param end code point after the last
 * @param text what stands there
 */
public record Excerpt(int begin, int end, String text) {

    /** The excerpt of {@code article} at {@code span}: verbatim by construction. */
    public static Excerpt of(Article article, Span span) {
        return new Excerpt(span.begin(), span.end(), article.text().slice(span));
    }

    public Span span() {
        return new Span(begin, end);
    }
}
