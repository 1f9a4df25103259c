// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.graph.Certainty;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.trigger.TriggerMatch;

/** Whether the deed of a condition lies ahead: "if A leaves" and "should A leave" do, "had A left" does not. */
final class Conditions {

    private Conditions() {}

    /** "will leave unless A yields": what depends on a condition is possible at most. */
    static void ofConsequence(Sentence sentence, Token verb, Status status) {
        boolean modal = sentence.dependents(verb, Dependency.AUXILIARY).stream().anyMatch(t -> t.is(WordClass.MODAL));
        if (modal) {
            Stream.concat(
                            sentence.dependents(verb, Dependency.ADVERBIAL_CLAUSE).stream(),
                            besideCue(sentence, verb).stream())
                    .flatMap(c -> mark(sentence, c).stream())
                    .filter(m -> isNext(sentence, verb, m))
                    .forEach(m -> status.weaken(Certainty.POSSIBLE, List.of(m), StatusRule.CONDITION));
        }
    }

    /** "Should A leave, B said, C would follow": both clauses hang on the word of speech. */
    private static List<Token> besideCue(Sentence sentence, Token verb) {
        return verb.function() == Dependency.CLAUSE && verb.head() >= 0
                ? sentence
                        .dependents(sentence.token(verb.head()), Dependency.CLAUSE, Dependency.ADVERBIAL_CLAUSE)
                        .stream()
                        .filter(c -> c.index() < verb.head())
                        .toList()
                : List.of();
    }

    /** The word that makes a clause a condition. */
    private static Optional<Token> mark(Sentence sentence, Token clause) {
        return sentence.dependents(clause, Dependency.MARKER).stream()
                .filter(m -> m.is(WordSet.CONDITIONAL))
                .findFirst()
                .or(() -> opener(sentence, clause));
    }

    /** Whether no other clause stands between a verb and a condition behind it. */
    private static boolean isNext(Sentence sentence, Token verb, Token marker) {
        return sentence.tokens().subList(verb.index(), Math.max(verb.index(), marker.index())).stream()
                .noneMatch(t -> t.function() == Dependency.SUBJECT || t.function() == Dependency.PASSIVE_SUBJECT);
    }

    /** What the tense of a clause says where its conjunction leaves open whether it is so. */
    static void tense(Sentence sentence, Token clause, TriggerMatch<Operator> conjunction, Status status) {
        boolean open = conjunction.entry().effects().contains(Effect.POSSIBLE);
        if (open && isPresent(sentence, clause)) {
            status.postpone(conjunction.tokens(), StatusRule.CONDITION);
        }
    }

    /** Reads a condition without a conjunction; false where the clause is none. */
    static boolean inverted(Sentence sentence, Token clause, Status status) {
        Optional<Token> first = opener(sentence, clause);
        first.ifPresent(word -> {
            status.weaken(Certainty.POSSIBLE, List.of(word), StatusRule.INVERTED_CONDITION);
            if (word.is(WordSet.INVERTED_AHEAD)) {
                status.postpone(List.of(word), StatusRule.INVERTED_CONDITION);
            }
        });
        return first.isPresent();
    }

    /** The word that stands before the clause's subject, and before all else of the clause. */
    private static Optional<Token> opener(Sentence sentence, Token clause) {
        List<Token> own = sentence.dependents(clause);
        List<Token> subjects = sentence.dependents(clause, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
        return Stream.concat(Stream.of(clause), own.stream().filter(Conditions::isAuxiliary))
                .filter(w -> w.is(WordSet.INVERTED))
                .filter(w -> own.stream().allMatch(t -> t.index() >= w.index()))
                .filter(w -> w.index() == 0 || !sentence.token(w.index() - 1).is(WordClass.ADVERB))
                .filter(w -> subjects.stream().anyMatch(s -> s.index() > w.index()))
                .findFirst();
    }

    private static boolean isAuxiliary(Token token) {
        return token.function() == Dependency.AUXILIARY || token.function() == Dependency.PASSIVE_AUXILIARY;
    }

    /** "if A leaves", "if A is attacked", but not "if A has left", "if A is lying". */
    private static boolean isPresent(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.dependents(verb, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY);
        boolean perfect = auxiliaries.stream().anyMatch(t -> t.is(WordSet.HAVE));
        boolean present = isPresent(verb) || auxiliaries.stream().anyMatch(Conditions::isPresent);
        return present && !perfect && !verb.is(VerbForm.GERUND);
    }

    private static boolean isPresent(Token token) {
        return token.isPresent();
    }
}
