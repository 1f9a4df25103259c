// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.resolve.Reference;

/**
 * What an argument brings to a role.
 *
 * @param reference the mention of the entity; null where the role takes the words themselves
 * @param words the words, in text order, never empty
 * @param sure false where the argument was reached by a guess
 */
public record Filling(@Nullable Reference reference, List<Token> words, boolean sure) {

    /** The id of the entity; empty where the role takes the words themselves. */
    public Optional<String> entity() {
        return Optional.ofNullable(reference).map(Reference::entity);
    }

    /** The token that its words hang from; a plural's members stand elsewhere, so theirs is the plural's own. */
    public Optional<Token> head(Sentence sentence) {
        return words.stream()
                .filter(t ->
                        reference != null && reference.sentence() == sentence.index() && reference.head() == t.index())
                .findFirst()
                .or(() -> words.stream()
                        .filter(t -> t.head() < 0 || !words.contains(sentence.token(t.head())))
                        .findFirst());
    }

    boolean isA(String type) {
        return reference != null && reference.type().equals(type);
    }

    boolean isName() {
        return reference != null && reference.kind() == MentionKind.NAME;
    }

    /**
     * The words that no other role can have: of a description the head alone, for its modifiers may fill another; of a
     * clause none, for those who act in it may.
     */
    List<Token> own() {
        if (reference == null) {
            return words.stream().anyMatch(Token::isVerb) ? List.of() : words;
        }
        return reference.kind() != MentionKind.NOMINAL
                ? words
                : words.stream().filter(w -> w.index() == reference.head()).toList();
    }
}
