// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;

/**
 * What someone calls another in words of their own: of "called the plan '<i>a leap in the dark</i>'" the noun in
 * quotation marks, wherever the parser hung it. The function {@code epithet} of a frame.
 */
public final class Epithets {

    public static final String FUNCTION = "epithet";

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``", "‘", "'");

    private Epithets() {}

    static Stream<Argument> of(Predicates predicates, Token verb) {
        Sentence sentence = predicates.sentence();
        return sentence.dependents(verb, Dependency.OBJECT, Dependency.INDIRECT_OBJECT).stream()
                .filter(o -> o.index() > verb.index())
                .limit(1)
                .flatMap(o -> behind(sentence, o).stream())
                .map(noun -> new Argument(FUNCTION, noun.index(), true, FrameRule.EPITHET));
    }

    /** "called the strike 'a disgrace'": whether the trigger's own object is what the epithet is about. */
    public static boolean isAbout(Predicates predicates, Token verb, List<Token> trigger) {
        return verb.isVerb()
                && predicates.sentence().dependents(verb, Dependency.OBJECT).stream()
                        .anyMatch(trigger::contains)
                && of(predicates, verb).findAny().isPresent();
    }

    private static Optional<Token> behind(Sentence sentence, Token object) {
        int next = object.index() + 1;
        if (isIn(sentence, next, WordSet.ROLE)) {
            next++;
        }
        return isMark(sentence, next) && isIn(sentence, next + 1, WordSet.ARTICLE_INDEFINITE)
                ? Optional.of(sentence.token(next + 1))
                        .filter(a -> a.head() > a.index())
                        .map(a -> sentence.token(a.head()))
                        .filter(Token::isNoun)
                : Optional.empty();
    }

    private static boolean isIn(Sentence sentence, int index, WordSet set) {
        return index < sentence.tokens().size() && sentence.token(index).is(set);
    }

    private static boolean isMark(Sentence sentence, int index) {
        return index < sentence.tokens().size()
                && MARKS.contains(sentence.token(index).text());
    }
}
