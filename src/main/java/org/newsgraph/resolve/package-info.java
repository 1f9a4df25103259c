// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds who and what an article speaks of.
 *
 * <p>In come an analysed article and the speech that it reports; out goes a
 * {@link org.newsgraph.resolve.ResolvedArticle}: entities with ids, and for every token that heads a mention the entity
 * it refers to, with the ids of the rules that say so. A mention by name never takes another name's entity, and where
 * the words leave it open who is meant, the description stays an entity of its own: a wrong link is worse than a
 * missing one.
 */
@NullMarked
package org.newsgraph.resolve;

import org.jspecify.annotations.NullMarked;
