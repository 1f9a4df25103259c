// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One news text with what is known of its origin.
 *
 * @param id stable name of the article, unique in a store
 * @param source where the reader found it: a path, or path and line
 * @param published date to which "Monday" or "last week" in the text refer; null where neither the input nor the user
 *     says
 * @param sha256 lower-case hexadecimal SHA-256 of the text in UTF-8
 * @param text what offsets count in
 */
public record Article(
        String id,
        String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String sha256,
        ArticleText text) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of which nothing but its text and its date is known. */
    public static Article of(String id, String source, @Nullable LocalDate published, String text) {
        return new Article(id, source, null, null, null, published, Articles.sha256(text), new ArticleText(text));
    }
}
