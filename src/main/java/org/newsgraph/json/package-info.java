// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs as JSON: in comes an {@link org.newsgraph.graph.ArticleGraph}, out goes one line with the keys, in the
 * order, that {@code newsgraph extract} promises. What there is nothing to say of is absent, never null.
 */
@NullMarked
package org.newsgraph.json;

import org.jspecify.annotations.NullMarked;
