// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.word.Cues;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.trigger.TriggerMatch;

/** What a word says of its arguments: as an operator, as a cue of speech, or as neither. */
final class GovernorEffects {

    /** Reads all that stands above a word. */
    @FunctionalInterface
    interface Climb {
        void from(Predicates predicates, Token word, Status status);
    }

    private static final String THAT = "that";
    private static final Set<String> CLAUSES = Set.of("infinitive", THAT, "gerund");
    private static final String SUBJUNCTIVE = "subjunctive";

    private final Operators operators;
    private final OwnWords own;
    private final Cues cues;
    private final UnlistedWords unlisted;
    private final Climb climb;

    GovernorEffects(Operators operators, OwnWords own, Cues cues, Climb climb) {
        this.operators = operators;
        this.own = own;
        this.cues = cues;
        this.unlisted = new UnlistedWords(own);
        this.climb = climb;
    }

    /** Where the climb goes on: the word above, or nowhere where nothing above it has a say. */
    Optional<Token> argument(Predicates predicates, Token current, Token above, List<String> functions, Status status) {
        Sentence sentence = predicates.sentence();
        if (reportedByPhrase(predicates, current, above, functions, status)) {
            return Optional.empty();
        }
        Optional<TriggerMatch<Operator>> governing = operators.governing(sentence, above, functions);
        if (governing.isPresent()) {
            return governed(predicates, current, above, governing.get(), status);
        }
        boolean subjunctive = current.is(VerbForm.BASE) && !sentence.hasDependent(current, Dependency.AUXILIARY);
        if (subjunctive && functions.contains(THAT)) {
            status.weaken(Certainty.POSSIBLE, List.of(above), StatusRule.SUBJUNCTIVE);
            status.postpone(List.of(above), StatusRule.SUBJUNCTIVE);
            return Optional.empty();
        }
        Optional<Set<Effect>> cue = cues.effects(above, functions);
        if (cue.isPresent()) {
            reported(predicates, current, above, cue.get(), status);
            return Optional.empty();
        }
        if (current.isVerb() && functions.stream().anyMatch(CLAUSES::contains)) {
            status.weaken(Certainty.POSSIBLE, List.of(above), StatusRule.UNLISTED_WORD);
            if (functions.contains("infinitive")) {
                status.postpone(List.of(above), StatusRule.UNLISTED_WORD);
            }
            return Optional.empty();
        }
        if (current.function() == Dependency.ATTRIBUTE) {
            own.read(predicates, above, status);
            if (LapsedPlans.isOver(sentence, above)) {
                status.setEnded();
            }
            return Optional.of(above);
        }
        unlisted.read(predicates, current, above, status);
        return Optional.empty();
    }

    /** "denied claims that A met B": the verb decides what is said of the claim, not the noun. */
    boolean reportedByPhrase(Predicates predicates, Token current, Token noun, List<String> functions, Status status) {
        Optional<TriggerMatch<Cue>> phrase = cues.phrase(predicates, noun, functions);
        phrase.ifPresent(m -> predicates
                .governor(noun)
                .ifPresent(v -> reported(predicates, current, v, m.entry().effects(), status)));
        return phrase.isPresent();
    }

    /** Where the report itself is no fact, its content is possible at most; a denial that fails denies nothing. */
    void reported(Predicates predicates, Token current, Token cue, Set<Effect> effects, Status status) {
        Status outer = status.outer();
        own.read(predicates, cue, outer);
        climb.from(predicates, cue, outer);
        if (outer.isPlain()) {
            if (Cues.isUnnamed(predicates, cue)) {
                status.weaken(Certainty.POSSIBLE, List.of(cue), StatusRule.REPORT_UNANSWERED);
            }
            return;
        }
        if (current.isVerb()) {
            status.weaken(Certainty.POSSIBLE, List.of(cue), StatusRule.REPORT_OF_NO_FACT);
        }
        if (outer.polarity() == Polarity.NEGATIVE && effects.contains(Effect.NEGATIVE)) {
            status.negate(List.of(cue), StatusRule.DENIAL_DENIED);
        }
    }

    Optional<Token> governed(
            Predicates predicates, Token current, Token above, TriggerMatch<Operator> match, Status status) {
        Set<Effect> effects = match.entry().effects();
        if (predicates.rules().isOn(StatusRule.LAPSED_PLAN)
                && effects.contains(Effect.FUTURE)
                && LapsedPlans.isLapsed(predicates.sentence(), above, current)) {
            status.negate(match.tokens(), match.entry().rule());
            return Optional.of(above);
        }
        apply(match, status);
        if (effects.contains(Effect.FACTIVE)) {
            own.ofSeen(predicates, current, above, status);
            return Optional.empty();
        }
        own.read(predicates, above, status);
        return Optional.of(above);
    }

    static void apply(TriggerMatch<Operator> match, Status status) {
        status.apply(match.entry().effects(), match.tokens(), match.entry().rule());
    }
}
