// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;

/** Who acts together: the partners of a coordination, and whom a plural is said to include. */
final class Members {

    private Members() {}

    /**
     * One of those who act together.
     *
     * @param rule by which it is one; null for a partner of a coordination
     */
    record Member(Token token, @Nullable FrameRule rule) {}

    static List<Member> of(Predicates predicates, Token head) {
        Sentence sentence = predicates.sentence();
        Map<Token, Member> all = new LinkedHashMap<>();
        sentence.conjuncts(head).forEach(t -> all.put(t, new Member(t, null)));
        if (head.isPlural() && !head.isProperNoun() && !isDenied(sentence, head)) {
            add(predicates, included(sentence, head), FrameRule.INCLUDED_MEMBER, all);
            add(predicates, among(sentence, head), FrameRule.NAMED_AMONG, all);
        }
        return List.copyOf(all.values());
    }

    private static void add(Predicates predicates, Stream<Token> members, FrameRule rule, Map<Token, Member> all) {
        if (predicates.rules().isOn(rule)) {
            members.filter(Token::isProperNoun).forEach(t -> all.putIfAbsent(t, new Member(t, rule)));
        }
    }

    /** "no ministers, including A": what is denied of all must not be asserted of one. */
    private static boolean isDenied(Sentence sentence, Token head) {
        return sentence.dependents(head).stream()
                .anyMatch(t -> t.function() == Dependency.NEGATION || t.is(WordSet.DENYING));
    }

    /** "ministers including A and B". */
    private static Stream<Token> included(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.PREPOSITION).stream()
                .filter(p -> p.index() > head.index() && p.is(WordSet.INCLUSIVE))
                .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION_OBJECT).stream())
                .flatMap(o -> sentence.conjuncts(o).stream());
    }

    /** "held three men in May, among them A": the last plural before it is meant. */
    private static Stream<Token> among(Sentence sentence, Token head) {
        List<Token> tokens = sentence.tokens();
        for (int i = head.index() + 1; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is(WordSet.AMONG) && tokens.get(i + 1).is(WordSet.THEM)) {
                int name = i + 2;
                while (name + 1 < tokens.size()
                        && tokens.get(name).isProperNoun()
                        && tokens.get(name + 1).isProperNoun()) {
                    name++;
                }
                return sentence.conjuncts(tokens.get(name)).stream();
            }
            if (tokens.get(i).isPlural()) {
                return Stream.empty();
            }
        }
        return Stream.empty();
    }
}
