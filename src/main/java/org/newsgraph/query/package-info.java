// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Questions to the graph, and answers that a person or a program reads.
 *
 * <p>In: the queries of {@code cypher/queries}, each with a header that says what it asks, or a query of the user's
 * own; out: rows as a table, JSON or CSV, the list of the queries, and the explanation of a single statement for people
 * and for programs. Nothing here writes to a store.
 *
 * <p>Many queries have a twin in SPARQL, which is only kept here. What holds: the same words that a user gives find the
 * same names in both, though the one asks a full-text index and the other compares with a regular expression.
 */
@NullMarked
package org.newsgraph.query;

import org.jspecify.annotations.NullMarked;
