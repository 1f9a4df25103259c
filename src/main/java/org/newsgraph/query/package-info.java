// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Questions to the graph, and answers that a person or a program reads.
 *
 * <p>In: the queries of {@code cypher/queries}, each with a header that says what it asks, or a query of the user's
 * own; out: rows as a table, JSON or CSV, and the explanation of a single statement. Nothing here writes to a store.
 */
@NullMarked
package org.newsgraph.query;

import org.jspecify.annotations.NullMarked;
