// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

/**
 * Where a token stands.
 *
 * @param sentence index of its sentence in the article
 * @param token index in the sentence
 */
public record TokenPlace(int sentence, int token) {}
