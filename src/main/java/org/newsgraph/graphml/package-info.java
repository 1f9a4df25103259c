// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs as one GraphML document, for Gephi and its like.
 *
 * <p>Entities are nodes, statements that have an object are edges, and what is known of them are their data. Names and
 * types of data are those that Gephi looks for: {@code label}, {@code weight}.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>The same graphs give the same bytes, in whatever order they come.
 *   <li>Ids of nodes and edges are name tokens of XML, as GraphML's schema asks; data tell the entity's own id.
 *   <li>Characters that XML cannot hold are written as U+FFFD.
 * </ul>
 */
@NullMarked
package org.newsgraph.graphml;

import org.jspecify.annotations.NullMarked;
