// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs as JSON, written and read: an {@link org.newsgraph.graph.ArticleGraph} on one side, on the other one
 * object with the keys, in the order, that {@code newsgraph extract} promises. What there is nothing to say of is
 * absent, never null. The object has no text: its reader is given the article, and holds every span against it.
 */
@NullMarked
package org.newsgraph.json;

import org.jspecify.annotations.NullMarked;
