// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.argument;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.WordSet;

/**
 * Whoever is to act by the clause under a word of demanding: the functions {@code wanted} ("wants <i>A</i> to leave",
 * "demanded that <i>A</i> leave"), {@code mandated}, which asks for a that-clause whose verb says that it is no report
 * ("insisted that <i>A</i> leave", not "insisted that A was right"), and {@code obliged}, which asks for a word of duty
 * ("said that <i>A</i> must leave").
 */
public final class DemandedDoers {

    public static final String WANTED = "wanted";
    static final Set<String> FUNCTIONS = Set.of(WANTED, "mandated", "obliged");

    private static final Set<String> CLAUSES = Set.of("that", "infinitive");
    private static final Set<VerbForm> PAST = Set.of(VerbForm.PAST, VerbForm.PARTICIPLE);

    private DemandedDoers() {}

    static Stream<Argument> doers(Predicates predicates, Token wish, String function) {
        Sentence sentence = predicates.sentence();
        return predicates.at(wish).arguments().stream()
                .filter(a -> CLAUSES.contains(a.function()))
                .filter(a -> fits(sentence, wish, sentence.token(a.head()), a.function(), function))
                .flatMap(a -> doers(predicates, sentence.token(a.head())))
                .map(doer -> new Argument(function, doer, false, rule(function)));
    }

    /** Of a verb its subject; parsers also make a noun of it ("that A hand over B"), or leave it out ("let A in"). */
    private static Stream<Integer> doers(Predicates predicates, Token deed) {
        Sentence sentence = predicates.sentence();
        if (!deed.isNoun()) {
            return predicates.at(deed).arguments("subject").map(Argument::head);
        }
        return sentence.hasDependent(deed, Dependency.MARKER)
                ? sentence.dependents(deed, Dependency.COMPOUND).stream().map(Token::index)
                : Stream.of(deed.index());
    }

    private static FrameRule rule(String function) {
        return switch (function) {
            case "mandated" -> FrameRule.MANDATED_DOER;
            case "obliged" -> FrameRule.OBLIGED_DOER;
            default -> FrameRule.WANTED_DOER;
        };
    }

    private static boolean fits(Sentence sentence, Token wish, Token deed, String clause, String function) {
        return switch (function) {
            case "mandated" ->
                clause.equals("that") && (hasAuxiliary(sentence, deed, WordSet.ADVICE) || isBare(sentence, wish, deed));
            case "obliged" -> clause.equals("that") && hasAuxiliary(sentence, deed, WordSet.DUTY);
            default -> true;
        };
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb, WordSet set) {
        return sentence.dependents(verb, Dependency.AUXILIARY).stream().anyMatch(t -> t.is(set));
    }

    /** The base form; after a past a plural's present ("insisted that the troops leave") is one as well. */
    private static boolean isBare(Sentence sentence, Token wish, Token deed) {
        boolean auxiliary = sentence.hasDependent(deed, Dependency.AUXILIARY);
        return !auxiliary
                && (deed.is(VerbForm.BASE)
                        || deed.is(VerbForm.PRESENT)
                                && PAST.contains(wish.features().verbForm()));
    }
}
