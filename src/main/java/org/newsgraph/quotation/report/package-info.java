// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is found of a report on the way: stretches between quotation marks, the clause of a cue, the speech.
 *
 * <p>In comes an article, of which {@code QuotedRegions} reads the marks, and what the other rooms find of sources and
 * contents; out go {@link org.newsgraph.quotation.report.ReportedSpeech}es. What always holds: the rules by which each
 * thing is what it is are kept with it ({@code Derivation}), in order, and a rule that is off takes no part.
 */
@NullMarked
package org.newsgraph.quotation.report;

import org.jspecify.annotations.NullMarked;
