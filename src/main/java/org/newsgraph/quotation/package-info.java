// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds reported speech: source, cue and content, after PolNeAR.
 *
 * <p>In comes an analysed article; out go {@link org.newsgraph.quotation.report.ReportedSpeech}es in terms of tokens,
 * since who the source is becomes known only later. {@link org.newsgraph.quotation.cue} finds what cues report, and
 * {@code DirectSpeech} gives what stands between quotation marks to a cue, or to a speaker without one.
 *
 * <p>These things always hold:
 *
 * <ul>
 *   <li>The speeches are in text order of their contents; a content lies within the article and is never empty.
 *   <li>A content holds its own cue only where the cue is thrust into its midst.
 *   <li>A speech without a cue is direct.
 *   <li>Each special case is a {@link org.newsgraph.quotation.report.QuotationRule} with a row in
 *       {@code ontology/en/rules/quotations.psv}. One that is off does nothing. The derivation of a speech names the
 *       lexicon's entry of its cue and all rules that gave it its source, its content and its mode; a rule that drops a
 *       cue leaves no trace, since nothing comes out.
 * </ul>
 */
@NullMarked
package org.newsgraph.quotation;

import org.jspecify.annotations.NullMarked;
