// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.rule.Rules;

/** The predicates of one sentence, each read once; for use by one thread. */
public final class Predicates {

    private final Sentence sentence;
    private final Grammar grammar;
    private final Rules rules;
    private final PredicateReader reader;
    private final Clauses clauses;
    private final Map<Integer, Predicate> read = new HashMap<>();
    private @Nullable Map<Integer, List<Token>> takers;

    /**
     * @param grammar that of the tokens
     * @param rules those by which arguments are found
     */
    public Predicates(Sentence sentence, Grammar grammar, Rules rules) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.rules = rules;
        this.clauses = new Clauses(sentence, rules);
        this.reader = new PredicateReader(sentence, clauses, grammar, rules);
    }

    /** Those by which the sentence is read. */
    public Rules rules() {
        return rules;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Predicate at(Token head) {
        return read.computeIfAbsent(head.index(), index -> reader.read(sentence.token(index)));
    }

    /** The verbs and adjectives of which {@code argument} is an argument, in text order. */
    public List<Token> takers(Token argument) {
        if (takers == null) {
            takers = allTakers();
        }
        return takers.getOrDefault(argument.index(), List.of());
    }

    private Map<Integer, List<Token>> allTakers() {
        Map<Integer, List<Token>> all = new HashMap<>();
        for (Token head : sentence.tokens()) {
            if (head.isVerb() || head.isAdjective()) {
                at(head).arguments().stream().map(Argument::head).distinct().forEach(a -> all.computeIfAbsent(
                                a, none -> new ArrayList<>())
                        .add(head));
            }
        }
        return all;
    }

    /** The functions by which {@code argument} belongs to {@code head}; empty where it is none of its arguments. */
    public List<String> functions(Token head, Token argument) {
        return at(head).arguments().stream()
                .filter(a -> a.head() == argument.index())
                .map(Argument::function)
                .distinct()
                .toList();
    }

    /** Returns the arguments whose functions are prepositions of a set. */
    public Stream<Argument> arguments(Token head, WordSet prepositions) {
        return at(head).arguments().stream().filter(a -> is(a.function(), prepositions));
    }

    /** Returns the words of a set. */
    public Set<String> words(WordSet set) {
        return grammar.words(set);
    }

    /** Returns true where a function is a preposition of a set. */
    public boolean is(String function, WordSet prepositions) {
        return grammar.words(prepositions).contains(function);
    }

    /** The token that {@code token} depends on; empty for a root. */
    public Optional<Token> governor(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
    }

    /** Whether a verb that the tree makes an auxiliary of a gerund is rather what governs it ("opposed sending"). */
    public boolean isGoverningAuxiliary(Token verb) {
        return clauses.isGoverningAuxiliary(verb);
    }

    /**
     * The verb that governs a gerund which the tree makes an adjective of the verb's object ("stopped selling arms").
     */
    public Optional<Token> governedGerund(Token gerund) {
        return clauses.governedGerund(gerund);
    }
}
