// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of an article graph says of its article; all of it may be absent.
 *
 * @param source where the article was read: a path, or path and line
 * @param length of the text, in code points
 * @param text the text itself, which only files made by hand carry
 */
public record ArticleHead(
        @Nullable String id,
        @Nullable String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String sha256,
        @Nullable Integer length,
        @Nullable String text) {}
