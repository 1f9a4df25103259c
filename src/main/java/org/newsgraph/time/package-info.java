// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds when: corrects and completes the times that the analyser found, by the publication date and the tense of the
 * verb.
 *
 * <p>In come an analysed article and its predicates, and the tables of {@code en/time}, which hold all words; out goes
 * the article with its times corrected, each of ours with the id of its rule. What always holds: times of one sentence
 * do not overlap, without a publication date no relative time gets a value, and a rule that is off leaves no trace.
 *
 * <p>{@link org.newsgraph.time.claim} tells which words are a time, {@code Directions} on which side of the article it
 * lies, {@link org.newsgraph.time.reading} what it means. What is no row of {@link org.newsgraph.time.table} is a
 * constant of {@link org.newsgraph.time.table.TimeRule}.
 */
@NullMarked
package org.newsgraph.time;

import org.jspecify.annotations.NullMarked;
