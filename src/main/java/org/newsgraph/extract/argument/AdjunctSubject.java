// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.trigger.TriggerMatch;

/**
 * Whoever acts in the clause of which a noun's deed is a circumstance ("After talks with B, <i>A</i> flew home") or
 * what is dealt with ("<i>A</i> left a meeting with B"): the function {@code adjunct} of a frame.
 */
public final class AdjunctSubject {

    public static final String FUNCTION = "adjunct";

    private static final Set<Dependency> PASSABLE =
            Set.of(Dependency.PREPOSITION, Dependency.ADVERB, Dependency.OBJECT);
    private static final int MOST_STEPS = 4;

    private final Operators operators;

    public AdjunctSubject(Operators operators) {
        this.operators = operators;
    }

    Stream<Argument> of(Predicates predicates, Token noun) {
        return clause(predicates, noun).stream()
                .flatMap(verb -> predicates
                        .at(verb)
                        .arguments(predicates.at(verb).passive() ? "object" : "subject")
                        .limit(1))
                .filter(a -> a.head() != noun.index())
                .map(a -> new Argument(FUNCTION, a.head(), false, FrameRule.SUBJECT_OF_CIRCUMSTANCE));
    }

    /** "called on A to leave": where the verb above asks for an infinitive, whoever is its object is to act. */
    Stream<Argument> addressee(Predicates predicates, Token infinitive, String function) {
        String surface = predicates.at(infinitive).passive() ? "object" : "subject";
        return predicates.governor(infinitive).stream()
                .filter(v -> surface.equals(function)
                        && infinitive.function() == Dependency.ADVERBIAL_CLAUSE
                        && infinitive.index() > v.index()
                        && predicates.functions(v, infinitive).contains("infinitive"))
                .filter(v -> operators
                        .governing(predicates.sentence(), v, List.of("infinitive"))
                        .isPresent())
                .flatMap(v -> predicates.sentence().dependents(v, Dependency.OBJECT).stream())
                .map(o -> new Argument(function, o.index(), false, FrameRule.ADDRESSEE_OF_INFINITIVE));
    }

    /** The verb around a noun's deed; empty where it has none to lend. */
    public Optional<Token> clause(Predicates predicates, Token noun) {
        if (noun.function() == Dependency.OBJECT) {
            return predicates
                    .governor(noun)
                    .filter(Token::isVerb)
                    .filter(v -> predicates.sentence().hasDependent(noun, Dependency.PREPOSITION))
                    .filter(v -> !speaksOf(predicates, v));
        }
        if (noun.function() != Dependency.PREPOSITION_OBJECT
                || predicates
                        .governor(noun)
                        .filter(p -> p.is(WordSet.CIRCUMSTANTIAL))
                        .isEmpty()) {
            return Optional.empty();
        }
        return predicates
                .sentence()
                .above(noun)
                .limit(MOST_STEPS + 1)
                .dropWhile(t -> !t.isVerb() && PASSABLE.contains(t.function()))
                .findFirst()
                .filter(Token::isVerb);
    }

    /** "condemned talks with B": who judges a deed has no part in it. */
    private boolean speaksOf(Predicates predicates, Token verb) {
        Optional<TriggerMatch<Operator>> match = operators.governing(predicates.sentence(), verb, List.of("object"));
        return match.filter(m -> m.entry().effects().contains(Effect.FACTIVE)).isPresent();
    }
}
