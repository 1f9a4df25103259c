// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;

/**
 * A span of the article that refers to an entity.
 *
 * @param derivation the ids of the rules that found it and tell whom it means, in order
 */
public record Mention(Excerpt excerpt, MentionKind kind, List<String> derivation) {

    public Mention {
        derivation = List.copyOf(derivation);
    }

    /** One that no rule found. */
    public Mention(Excerpt excerpt, MentionKind kind) {
        this(excerpt, kind, List.of());
    }
}
