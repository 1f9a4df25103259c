// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.article.Span;

/** One sentence with its dependency tree; immutable, and its lists hold no null. */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<SemanticRole> roles;
    private final List<List<Token>> dependents;

    /**
     * @param index position in the article, from 0
     * @param paragraph position of its paragraph in the article, from 0
     * @param tokens never empty; heads are indices in this list, without a cycle
     */
    public Sentence(int index, int paragraph, List<Token> tokens, List<SemanticRole> roles) {
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.roles = List.copyOf(roles);
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>()));
        tokens.stream().filter(token -> token.head() >= 0).forEach(token -> children.get(token.head())
                .add(token));
        this.dependents = children.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<SemanticRole> roles() {
        return roles;
    }

    public Token token(int position) {
        return tokens.get(position);
    }

    public Span span() {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    /** In text order. */
    public List<Token> dependents(Token head) {
        return dependents.get(head.index());
    }

    public List<Token> dependents(Token head, Function... functions) {
        List<Function> wanted = List.of(functions);
        return dependents(head).stream()
                .filter(t -> wanted.contains(t.function()))
                .toList();
    }

    public boolean hasDependent(Token head, Function... functions) {
        return !dependents(head, functions).isEmpty();
    }

    /** The token and its coordinated partners, in text order: of "Poland, Italy and Spain" all three from Poland. */
    public List<Token> conjuncts(Token first) {
        List<Token> all = new ArrayList<>();
        collectConjuncts(first, all);
        all.sort(java.util.Comparator.comparingInt(Token::index));
        return all;
    }

    private void collectConjuncts(Token token, List<Token> all) {
        all.add(token);
        dependents(token, Function.CONJUNCT).stream()
                .filter(c -> c.isVerb() == token.isVerb())
                .forEach(c -> collectConjuncts(c, all));
    }

    /** All tokens below {@code head}, itself included, that a path of admitted tokens reaches; in text order. */
    public List<Token> subtree(Token head, Predicate<Token> admitted) {
        List<Token> all = new ArrayList<>();
        collect(head, admitted, all);
        all.sort(java.util.Comparator.comparingInt(Token::index));
        return all;
    }

    private void collect(Token head, Predicate<Token> admitted, List<Token> all) {
        all.add(head);
        dependents(head).stream().filter(admitted).forEach(t -> collect(t, admitted, all));
    }

    public List<Token> subtree(Token head) {
        return subtree(head, t -> true);
    }

    /** The stretch from the first to the last of some tokens, never empty. */
    public static Span span(List<Token> tokens) {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }
}
