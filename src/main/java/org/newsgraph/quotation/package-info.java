// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds reported speech: source, cue and content, after PolNeAR.
 *
 * <p>In comes an analysed article; out go {@link org.newsgraph.quotation.ReportedSpeech}es in terms of tokens, since
 * who the source is becomes known only later. A content always lies within the article; it holds its own cue only where
 * the cue is thrust into its midst.
 */
@NullMarked
package org.newsgraph.quotation;

import org.jspecify.annotations.NullMarked;
