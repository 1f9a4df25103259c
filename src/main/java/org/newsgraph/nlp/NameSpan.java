// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import org.newsgraph.nlp.token.NameKind;

/**
 * A name that the analyser found.
 *
 * @param kind a person, an organization, a location or another
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record NameSpan(int sentence, int first, int last, NameKind kind) {}
