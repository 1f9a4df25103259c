// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.Trait;
import org.newsgraph.rule.Rule;

/**
 * A mention whose entity is still to be found; immutable.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its head token
 * @param name the words that name or describe, without honorific or article
 * @param type entity type, as far as the mention alone tells; {@link EntityType#UNKNOWN} for a pronoun
 * @param actor the known actor that it names; null where it names none
 * @param derivation ids of the rules that told its type and extent, in their order
 */
public record Candidate(
        int sentence,
        int first,
        int last,
        int head,
        MentionKind kind,
        String name,
        EntityType type,
        @Nullable Actor actor,
        List<String> derivation) {

    public static final Comparator<Candidate> TEXT_ORDER =
            Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::first);

    public Candidate {
        derivation = List.copyOf(derivation);
    }

    /** One that no rule has dealt with. */
    public Candidate(
            int sentence,
            int first,
            int last,
            int head,
            MentionKind kind,
            String name,
            EntityType type,
            @Nullable Actor actor) {
        this(sentence, first, last, head, kind, name, type, actor, List.of());
    }

    public Candidate as(EntityType otherType) {
        return new Candidate(sentence, first, last, head, kind, name, otherType, actor, derivation);
    }

    /** The same words, of nobody known. */
    public Candidate unknown() {
        return new Candidate(sentence, first, last, head, kind, name, type, null, derivation);
    }

    /** The same, as some rule made it. */
    public Candidate by(Rule rule) {
        List<String> rules =
                Stream.concat(derivation.stream(), Stream.of(rule.id())).toList();
        return new Candidate(sentence, first, last, head, kind, name, type, actor, rules);
    }

    public boolean is(Trait trait) {
        return type.is(trait);
    }

    /** Of its head. */
    public TokenPlace place() {
        return new TokenPlace(sentence, head);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
