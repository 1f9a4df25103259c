// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.ontology.Actor;

/**
 * A mention whose entity is still to be found.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its head token
 * @param name the words that name or describe, without honorific or article
 * @param type entity type, as far as the mention alone tells; empty for a pronoun
 * @param actor the known actor that it names; null where it names none
 */
public record Candidate(
        int sentence,
        int first,
        int last,
        int head,
        MentionKind kind,
        String name,
        String type,
        @Nullable Actor actor) {

    public Candidate as(String otherType) {
        return new Candidate(sentence, first, last, head, kind, name, otherType, actor);
    }

    /** The same words, of nobody known. */
    public Candidate unknown() {
        return new Candidate(sentence, first, last, head, kind, name, type, null);
    }

    /** Of its head. */
    public TokenPlace place() {
        return new TokenPlace(sentence, head);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
