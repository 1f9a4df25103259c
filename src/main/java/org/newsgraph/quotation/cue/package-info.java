// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The cues of a sentence, each with its source and the clause that it reports.
 *
 * <p>In come the predicates of a sentence and the stretches between quotation marks; out go
 * {@link org.newsgraph.quotation.report.ReportedClause}s, by {@code CueReader}: {@code SourceFinder} finds the source,
 * {@code ContentFinder} where the content hangs, {@code ContentReader} and {@code ContentWords} where it begins and
 * ends; {@code Aimless} drops cues that report nothing, and {@code ClauseSieve} compares the others with each other.
 * What always holds: a word is the head of at most one cue, and the order of the cues does not matter.
 */
@NullMarked
package org.newsgraph.quotation.cue;

import org.jspecify.annotations.NullMarked;
