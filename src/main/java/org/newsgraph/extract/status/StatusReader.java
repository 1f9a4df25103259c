// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.argument.AdjunctSubject;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.extract.word.Cues;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.extract.word.SupportVerb;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.ontology.WordSet;

/**
 * Reads whether a frame's statement is so: from the trigger to the root of the sentence, each word on the way may
 * negate, weaken, postpone or, as a factive, end what the words above it say; and so may the determiners of those who
 * take part.
 */
public final class StatusReader {

    private static final Set<String> QUALIFYING_ROLES = Set.of("content");

    private final OwnWords own;
    private final StatusClimb governors;
    private final Operators operators;
    private final AdjunctSubject adjuncts;

    /** @param cues whose arguments have the reported speech's own status */
    public StatusReader(Operators operators, Cues cues) {
        this.own = new OwnWords(operators);
        this.operators = operators;
        this.adjuncts = new AdjunctSubject(operators);
        this.governors = new StatusClimb(operators, own, cues);
    }

    /** @param pair the subject, and the object if there is one, of the statement */
    public Status read(Predicates predicates, FilledFrame frame, List<Filling> pair) {
        Status status = new Status(predicates.rules());
        Token head = frame.head();
        own.read(predicates, head, status);
        Token current = head;
        if (frame.support().isPresent()) {
            SupportVerb verb = frame.support().get();
            if (verb.carried() != head) {
                own.read(predicates, verb.carried(), status);
            }
            status.apply(
                    verb.operator().effects(), verb.words(), verb.operator().rule());
            current = verb.verb();
            if (LapsedPlans.isOver(predicates.sentence(), current)) {
                status.setEnded();
            }
            own.read(predicates, current, status);
        }
        Conditions.ofConsequence(predicates.sentence(), current, status);
        if (frame.isRoleNoun() && !isPredicated(predicates, head)) {
            status.setPresupposed();
            if (predicates.rules().isOn(StatusRule.LEAVING_OFFICE)) {
                leaving(predicates, frame, status);
            }
        } else {
            governors.climb(predicates, current, status);
            participants(predicates, frame, pair, status);
            circumstance(predicates, frame, status);
            question(predicates.sentence(), head, status);
        }
        if (current.isNoun() && isUnderPastVerb(predicates, current)) {
            status.setPast();
        }
        return status;
    }

    /** "the minister stepped down": whom the sentence calls by an office has it no more at its end. */
    private void leaving(Predicates predicates, FilledFrame frame, Status status) {
        Token noun = frame.head();
        Optional<Token> verb = predicates.governor(noun).filter(v -> v.isVerb() && frame.hasOffice());
        verb.flatMap(v -> operators
                        .governing(predicates.sentence(), v, predicates.functions(v, noun))
                        .filter(m -> m.entry().functions().stream().anyMatch(f -> predicates.is(f, WordSet.ROLE))))
                .ifPresent(match -> {
                    Status outer = new Status(predicates.rules());
                    own.read(predicates, verb.get(), outer);
                    governors.climb(predicates, verb.get(), outer);
                    if (outer.isPlain()) {
                        status.apply(
                                match.entry().effects(),
                                match.tokens(),
                                match.entry().rule());
                    }
                });
    }

    /** Whether a role noun is what the sentence says of someone ("is", "served as"), not how it calls him. */
    private static boolean isPredicated(Predicates predicates, Token noun) {
        Token top = predicates.sentence().climb(noun, (t, above) -> t.function() == Dependency.CONJUNCT);
        boolean as = top.function() == Dependency.PREPOSITION_OBJECT
                && predicates.governor(top).filter(p -> p.is(WordSet.ROLE)).isPresent();
        return as || top.function() == Dependency.ATTRIBUTE;
    }

    private void participants(Predicates predicates, FilledFrame frame, List<Filling> pair, Status status) {
        pair.forEach(f -> f.head(predicates.sentence()).ifPresent(t -> own.ofParticipant(predicates, t, status)));
        frame.trigger().stream()
                .filter(t -> t.isNoun() && t != frame.head() && frame.head().isVerb())
                .forEach(t -> own.ofParticipant(predicates, t, status));
        QUALIFYING_ROLES.stream()
                .flatMap(r -> frame.role(r).stream())
                .flatMap(f -> f.head(predicates.sentence()).stream())
                .filter(t -> t.isNoun() && t.index() > frame.head().index())
                .forEach(t -> own.ofParticipant(predicates, t, status));
    }

    /** "is to lead the team at talks with A": where the clause lends the subject, it is as certain as the clause. */
    private void circumstance(Predicates predicates, FilledFrame frame, Status status) {
        Token noun = frame.head();
        boolean lent = noun.isNoun()
                && frame.support().isEmpty()
                && frame.subjects()
                        .get(0)
                        .head(predicates.sentence())
                        .filter(s -> predicates.functions(noun, s).isEmpty())
                        .isPresent();
        boolean settled = predicates
                .governor(noun)
                .flatMap(p -> operators.plain(predicates.sentence(), p, WordCategory.PREPOSITION))
                .isPresent();
        if (!lent || settled) {
            return;
        }
        adjuncts.clause(predicates, noun).ifPresent(verb -> {
            Status outer = new Status(predicates.rules());
            own.read(predicates, verb, outer);
            governors.climb(predicates, verb, outer);
            if (!outer.isPlain()) {
                status.weaken(Certainty.POSSIBLE, List.of(verb), StatusRule.CIRCUMSTANCE_OF_NO_FACT);
            }
            if (outer.tense() == Tense.FUTURE) {
                status.postpone(List.of(verb), StatusRule.CIRCUMSTANCE_TO_COME);
            }
        });
    }

    private static void question(Sentence sentence, Token head, Status status) {
        sentence.tokens().stream()
                .filter(t -> t.text().equals("?") && t.index() > head.index())
                .findFirst()
                .ifPresent(t -> status.weaken(Certainty.POSSIBLE, List.of(t), StatusRule.QUESTION));
    }

    private static boolean isUnderPastVerb(Predicates predicates, Token noun) {
        Optional<Token> verb =
                predicates.sentence().above(noun).filter(Token::isVerb).findFirst();
        return verb.filter(v -> v.is(VerbForm.PAST)
                        || predicates
                                .sentence()
                                .dependents(v, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY)
                                .stream()
                                .anyMatch(a -> a.is(VerbForm.PAST)))
                .isPresent();
    }
}
