// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which words of a sentence are a time.
 *
 * <p>In come a sentence, as one line, and the times that the analyser found; out go
 * {@link org.newsgraph.time.claim.Claim}s of the rows of the tables, and the analyser's times without those that are
 * none. What always holds: claims are in text order, none overlaps another, and neither end lies within a word.
 */
@NullMarked
package org.newsgraph.time.claim;

import org.jspecify.annotations.NullMarked;
