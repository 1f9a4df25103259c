// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs as JSON, written and read: an {@link org.newsgraph.graph.ArticleGraph} on one side, on the other one
 * object with the keys, in the order, that {@code newsgraph extract} promises. What there is nothing to say of is
 * absent, never null. The object has no text: its reader is given the article, and holds every span against it.
 *
 * <p>{@link org.newsgraph.json.JsonDocument} writes what the other commands print for machines;
 * {@code src/site/schemas} has a schema of each.
 */
@NullMarked
package org.newsgraph.json;

import org.jspecify.annotations.NullMarked;
