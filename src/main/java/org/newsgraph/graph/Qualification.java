// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/**
 * Why a statement's polarity, certainty, tense or attribution is what it is.
 *
 * @param qualifier "polarity", "certainty", "tense" or "attribution"
 * @param word the word or words of the article that set it
 * @param rule the lexicon entry of that word
 */
public record Qualification(String qualifier, Excerpt word, String rule) {}
