// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tells why the graph states what it states, and why it does not state what one would expect.
 *
 * <p>In come a statement of a store, or a text with all that the steps of the way found in it; out go lines for people
 * and JSON for programs. What always holds: nothing here decides anything, so a text is read as {@code build} reads it.
 */
@NullMarked
package org.newsgraph.explain;

import org.jspecify.annotations.NullMarked;
