// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.List;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.ontology.EntityType;

/**
 * A mention in terms of tokens.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its head token
 * @param entity id of the entity that it refers to
 * @param type the entity's
 * @param derivation ids of the rules that made it what it is, in their order: those that told its type, then the one
 *     that linked it to a mention before; empty where its own words tell all
 */
public record Reference(
        int sentence,
        int first,
        int last,
        int head,
        MentionKind kind,
        String entity,
        EntityType type,
        List<String> derivation) {

    public Reference {
        derivation = List.copyOf(derivation);
    }
}
