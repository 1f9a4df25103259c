// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Articles, and the readers that make them of files.
 *
 * <p>In come paths; out go {@link org.newsgraph.article.Article}s, one after another, whose text never changes and
 * whose offsets count Unicode code points. What cannot be read is reported as {@link org.newsgraph.article.Skipped},
 * and the rest goes on.
 */
@NullMarked
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
