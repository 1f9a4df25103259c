// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Grammar;

/**
 * One sentence with its dependency tree; immutable, and its lists hold no null.
 *
 * <p>The heads always make a tree, or several side by side: so every climb ends at a root, and every descent at a leaf.
 * None of the methods recurs, so a tree may be as deep as the sentence is long. Each takes tokens of this sentence.
 */
public final class Sentence {

    private static final Comparator<Token> TEXT_ORDER = Comparator.comparingInt(Token::index);

    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> dependents;
    private final Map<Integer, List<String>> repairs;

    /**
     * @param index position in the article, from 0
     * @param paragraph position of its paragraph in the article, from 0
     * @param tokens never empty, each at the place that its index says; their heads are indices in this list, without a
     *     cycle, and -1 for those of the function {@link Dependency#ROOT} alone
     * @throws IllegalArgumentException where they are not so; it names the sentence and the token
     */
    public Sentence(int index, int paragraph, List<Token> tokens) {
        this(index, paragraph, tokens, Map.of());
    }

    private Sentence(int index, int paragraph, List<Token> tokens, Map<Integer, List<String>> repairs) {
        this.repairs = repairs;
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        check();
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>()));
        tokens.stream().filter(token -> token.head() >= 0).forEach(token -> children.get(token.head())
                .add(token));
        this.dependents = children.stream().map(List::copyOf).toList();
    }

    private void check() {
        String name = "sentence " + index;
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(name + " has no token");
        }
        Heads.fault(tokens).ifPresent(fault -> {
            throw new IllegalArgumentException(name + " is no tree: " + fault);
        });
    }

    /** The same sentence, whose tokens know which sets of grammar they belong to. */
    public Sentence in(Grammar grammar) {
        List<Token> known = tokens.stream()
                .map(token -> token.in(grammar.of(token.lemma(), token.text())))
                .toList();
        return new Sentence(index, paragraph, known, repairs);
    }

    /** Its tokens changed by rules, and by which ones. */
    Sentence repaired(List<Token> others, Map<Integer, List<String>> rules) {
        Map<Integer, List<String>> all = new HashMap<>(repairs);
        rules.forEach((token, ids) -> all.merge(token, List.copyOf(ids), (a, b) -> Stream.concat(a.stream(), b.stream())
                .toList()));
        return new Sentence(index, paragraph, others, Map.copyOf(all));
    }

    /** The ids of the rules that gave a token its head or its features, in their order; most often none. */
    public List<String> repairs(Token token) {
        return repairs.getOrDefault(token.index(), List.of());
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

    public List<Token> dependents(Token head, Dependency... functions) {
        List<Dependency> wanted = List.of(functions);
        return dependents(head).stream()
                .filter(t -> wanted.contains(t.function()))
                .toList();
    }

    public boolean hasDependent(Token head, Dependency... functions) {
        List<Dependency> wanted = List.of(functions);
        return dependents(head).stream().anyMatch(t -> wanted.contains(t.function()));
    }

    /** The tokens that {@code token} depends on, directly and indirectly: the nearest first, a root last. */
    public Stream<Token> above(Token token) {
        return Stream.iterate(token, t -> t.head() >= 0, this::governor).map(this::governor);
    }

    private Token governor(Token token) {
        return token(token.head());
    }

    /** The highest token reached from {@code token} by admitted steps, each from a token to the one it depends on. */
    public Token climb(Token token, BiPredicate<Token, Token> admitted) {
        Token top = token;
        for (Token above : (Iterable<Token>) above(token)::iterator) {
            if (!admitted.test(top, above)) {
                break;
            }
            top = above;
        }
        return top;
    }

    /** Whether {@code token} is {@code head} or depends on it, directly or indirectly. */
    public boolean isWithin(Token token, Token head) {
        return token.index() == head.index() || above(token).anyMatch(t -> t.index() == head.index());
    }

    /** The token and its coordinated partners, in text order: of "Poland, Italy and Spain" all three from Poland. */
    public List<Token> conjuncts(Token first) {
        return descend(first, (t, c) -> c.function() == Dependency.CONJUNCT && c.isVerb() == t.isVerb());
    }

    /** All tokens below {@code head}, itself included, that a path of admitted tokens reaches; in text order. */
    public List<Token> subtree(Token head, Predicate<Token> admitted) {
        return descend(head, (t, c) -> admitted.test(c));
    }

    private List<Token> descend(Token head, BiPredicate<Token, Token> admitted) {
        List<Token> all = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Token token = open.pop();
            all.add(token);
            dependents(token).stream().filter(c -> admitted.test(token, c)).forEach(open::push);
        }
        all.sort(TEXT_ORDER);
        return all;
    }

    public List<Token> subtree(Token head) {
        return subtree(head, t -> true);
    }

    /** The stretch from one token to another, both by their indexes and inclusive. */
    public Span span(int first, int last) {
        return token(first).span().cover(token(last).span());
    }

    /** The stretch from the first to the last of some tokens, never empty. */
    public static Span span(List<Token> tokens) {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }
}
