// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds the statements of an article.
 *
 * <p>In comes an analysed article; out goes its {@link org.newsgraph.graph.ArticleGraph}. The frames of the lexicon say
 * which words express a relation and which arguments fill its roles; operators and cues say whether it is so and who
 * claims it. Every span that leaves this room is verbatim in the article, and every id is that of one of its entities.
 */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
