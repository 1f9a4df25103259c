// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.WordSet;

/** Who acts together: the partners of a coordination, and whom a plural is said to include. */
final class Members {

    private static final Set<String> INCLUSIVE = Set.of("include", "including");
    private static final Set<String> DENYING = Set.of("no", "none", "neither", "few", "any");
    private static final String AMONG = "among";
    private static final Set<String> THEM = Set.of("them", "whom");

    private Members() {}

    static List<Token> of(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>(sentence.conjuncts(head));
        if (head.isPlural() && !head.isProperNoun() && !isDenied(sentence, head)) {
            Stream.concat(included(sentence, head), among(sentence, head))
                    .filter(Token::isProperNoun)
                    .filter(t -> !all.contains(t))
                    .forEach(all::add);
        }
        return all;
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
