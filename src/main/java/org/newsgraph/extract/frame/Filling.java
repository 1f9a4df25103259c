// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.ArgumentRule;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.Reference;
import org.newsgraph.rule.Rule;

/**
 * What an argument brings to a role.
 *
 * @param reference the mention of the entity; null where the role takes the words themselves
 * @param words the words, in text order, never empty
 * @param sure false where the argument was reached by a guess
 * @param derivation the ids of the rules by which the role comes by it, in their order
 */
public record Filling(@Nullable Reference reference, List<Token> words, boolean sure, List<String> derivation) {

    /** Of an argument. */
    public static Filling of(@Nullable Reference reference, List<Token> words, Argument argument) {
        return new Filling(reference, words, argument.direct(), derivation(argument));
    }

    static List<String> derivation(Argument argument) {
        return argument.rule() == ArgumentRule.TREE
                ? List.of()
                : List.of(argument.rule().id());
    }

    /** The same by one rule more. */
    Filling by(Rule rule) {
        return new Filling(reference, words, sure, and(rule));
    }

    /** The same words for another entity, by one rule more: a guess. */
    Filling by(Rule rule, Reference other) {
        return new Filling(other, words, false, and(rule));
    }

    private List<String> and(Rule rule) {
        return Stream.concat(derivation.stream(), Stream.of(rule.id())).toList();
    }

    /** Whether both bring the same, by whatever rules. */
    boolean isLike(Filling other) {
        return Objects.equals(reference, other.reference) && words.equals(other.words);
    }

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

    boolean is(Trait trait) {
        return reference != null && reference.type().is(trait);
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
