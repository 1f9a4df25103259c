// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Who claims a statement, and by which cue.
 *
 * @param source entity id; null where the text does not name one ("it is said")
 * @param within the claim that reports this one: in "C said that B had denied it" B's claim stands within C's; null at
 *     the outermost
 */
public record Attribution(@Nullable String source, Excerpt cue, @Nullable Attribution within) {}
