// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds when: corrects and completes the times that the analyser found, by the publication date and the tense of the
 * verb.
 *
 * <p>In come an analysed article and its predicates; out goes the article with its times corrected. What always holds:
 * times of one sentence do not overlap, and without a publication date no relative time gets a value.
 */
@NullMarked
package org.newsgraph.time;

import org.jspecify.annotations.NullMarked;
