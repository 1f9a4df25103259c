// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

/**
 * A name that the analyser found.
 *
 * @param type as the analyser calls it: PERSON, ORGANIZATION, LOCATION or MISC
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record NameSpan(int sentence, int first, int last, String type) {}
