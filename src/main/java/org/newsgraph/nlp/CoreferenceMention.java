// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

/**
 * One mention of a coreference chain.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its head token
 */
public record CoreferenceMention(int sentence, int first, int last, int head) {}
