// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The tables of {@code en/time}, ready for use: patterns of times, what looks like a time and is none, sets of words.
 *
 * <p>In come the rows; out go {@link org.newsgraph.time.table.TimeRules}, or all mistakes at once, each with its place
 * and its cure. What always holds: a pattern has the groups that its reading needs, and a set that the program itself
 * uses is there, with values that it can use.
 */
@NullMarked
package org.newsgraph.time.table;

import org.jspecify.annotations.NullMarked;
