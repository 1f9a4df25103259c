// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;

/**
 * Who is counted: "thousands of teachers" and "a crowd of teachers" are teachers, and "40 Palestinians" are no state.
 */
public final class Quantities {

    private static final Set<String> COUNTS = Set.of(
            "ten",
            "dozen",
            "score",
            "hundred",
            "thousand",
            "million",
            "number",
            "handful",
            "majority",
            "couple",
            "lot",
            "group",
            "crowd",
            "band",
            "mob");
    private static final Set<String> AMOUNTS =
            Set.of("several", "some", "many", "few", "more", "most", "other", "numerous", "a", "an", "another");

    private static final String OTHERS = "others";

    private Quantities() {}

    /** What "thousands" or "a number" counts, through "tens of thousands of". */
    public static Optional<Token> counted(Sentence sentence, Token quantity) {
        if (!isCount(quantity)) {
            return Optional.empty();
        }
        return sentence.dependents(quantity, Dependency.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION_OBJECT).stream())
                .findFirst()
                .flatMap(o -> isCount(o) ? counted(sentence, o) : Optional.of(o))
                .filter(o -> o.isPlural() || o.lemma().equals("people"));
    }

    /** "34 others": people, where no noun says otherwise. */
    public static boolean isOthers(Sentence sentence, Token noun) {
        return noun.text().equals(OTHERS) && sentence.hasDependent(noun, Dependency.NUMBER);
    }

    /** Whether a noun is one of those that {@link #counted} gives for a quantity before it. */
    public static boolean isCounted(Sentence sentence, Token noun) {
        if (noun.function() != Dependency.PREPOSITION_OBJECT || noun.head() < 0) {
            return false;
        }
        Token preposition = sentence.token(noun.head());
        return preposition.lemma().equals("of")
                && preposition.head() >= 0
                && counted(sentence, sentence.token(preposition.head()))
                        .filter(noun::equals)
                        .isPresent();
    }

    /** "40 Palestinians", "several Egyptians", "a Dane": persons, not their people. */
    public static boolean isNumbered(Sentence sentence, Token noun) {
        return isCounted(sentence, noun)
                || sentence.dependents(noun, Dependency.NUMBER, Dependency.ADJECTIVE, Dependency.DETERMINER).stream()
                        .anyMatch(t -> t.index() < noun.index()
                                && (t.is(WordClass.CARDINAL)
                                        || AMOUNTS.contains(t.lemma().toLowerCase(Locale.ROOT))));
    }

    private static boolean isCount(Token token) {
        return token.isNoun()
                        && COUNTS.contains(
                                token.lemma().toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                || token.is(WordClass.CARDINAL) && COUNTS.contains(singular(token));
    }

    private static String singular(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }
}
