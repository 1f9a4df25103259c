// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.trigger.TriggerMatch;

/** What a word's own auxiliaries, adverbs, determiners and adjectives say of whether it is so. */
final class OwnWords {

    private static final String MODAL = "MD";
    private static final String COORDINATOR = "CC";

    private final Operators operators;

    OwnWords(Operators operators) {
        this.operators = operators;
    }

    void read(Predicates predicates, Token token, Status status) {
        Sentence sentence = predicates.sentence();
        boolean perfect = sentence.dependents(token).stream()
                .anyMatch(t -> t.function() == Dependency.AUXILIARY && t.is(WordSet.HAVE));
        for (Token child : sentence.dependents(token)) {
            switch (child.function()) {
                case NEGATION -> status.negate(List.of(child), StatusRule.NEGATION);
                case AUXILIARY, PASSIVE_AUXILIARY -> auxiliary(predicates, token, child, perfect, status);
                case ADVERB, PREPOSITION -> {
                    boolean coordinator = child.is(WordClass.COORDINATOR);
                    plain(sentence, child, status, coordinator ? WordCategory.CONJUNCTION : WordCategory.ADVERB);
                }
                case DETERMINER -> plain(sentence, child, status, WordCategory.DETERMINER);
                case SUBJECT, PASSIVE_SUBJECT, OBJECT, INDIRECT_OBJECT -> {
                    if (token.isVerb() && !sentence.hasDependent(child, Dependency.PREPOSITION)) {
                        plain(sentence, child, status, WordCategory.DETERMINER);
                    }
                }
                case COORDINATOR, OTHER -> {
                    if (child.index() < token.index() && token.isVerb()) {
                        operators
                                .plain(sentence, child, WordCategory.CONJUNCTION, WordCategory.DETERMINER)
                                .ifPresent(m -> apply(m, status));
                    }
                }
                case ADJECTIVE, COMPOUND -> adjective(sentence, child, status);
                default -> {}
            }
        }
        if (token.isNoun()) {
            beforeTitle(sentence, token, status);
        }
        if (token.is(VerbForm.PAST)) {
            status.setPast();
        } else if (token.isPresent()) {
            status.setPresent();
        }
    }

    private void auxiliary(Predicates predicates, Token verb, Token auxiliary, boolean perfect, Status status) {
        Sentence sentence = predicates.sentence();
        if (predicates.isGoverningAuxiliary(auxiliary)) {
            operators
                    .governing(sentence, auxiliary, List.of("gerund"))
                    .ifPresentOrElse(
                            m -> apply(m, status),
                            () -> status.weaken(Certainty.POSSIBLE, List.of(auxiliary), StatusRule.UNLISTED_WORD));
            return;
        }
        boolean wasWeak = status.certainty() != Certainty.CERTAIN;
        boolean counterfactual = perfect && auxiliary.is(WordSet.WOULD);
        if (!counterfactual) {
            plain(sentence, auxiliary, status, WordCategory.AUXILIARY);
        }
        if (auxiliary.is(WordClass.MODAL)) {
            modal(auxiliary, verb, perfect, wasWeak, status);
        }
        boolean top = verb.function() == Dependency.ROOT
                || (verb.function() == Dependency.OPEN_CLAUSE
                        && sentence.token(verb.head()).isNoun());
        boolean headline = auxiliary.is(WordClass.INFINITIVE_MARKER) && top;
        if (headline) {
            status.postpone(List.of(auxiliary), StatusRule.HEADLINE_INFINITIVE);
        }
        if (auxiliary.is(VerbForm.PAST) || (perfect && !auxiliary.is(WordClass.MODAL))) {
            status.setPast();
        }
    }

    /** "may meet" lies ahead, "may have met" and "may be meeting" do not; "would have met" did not happen. */
    private static void modal(Token modal, Token verb, boolean perfect, boolean wasWeak, Status status) {
        boolean weakens = !wasWeak && status.certainty() != Certainty.CERTAIN;
        if (modal.is(WordSet.WOULD)) {
            status.setConditional();
            if (perfect) {
                status.weaken(Certainty.POSSIBLE, List.of(modal), StatusRule.COUNTERFACTUAL);
            }
        } else if (weakens && !perfect && !verb.is(VerbForm.GERUND)) {
            status.postpone(List.of(modal), StatusRule.MODAL);
        }
    }

    private void adjective(Sentence sentence, Token token, Status status) {
        operators.modifying(sentence, token).ifPresent(m -> {
            if (m.entry().effects().equals(Set.of(Effect.FUTURE))) {
                status.plan(m.tokens(), m.entry().rule());
            } else {
                apply(m, status);
            }
        });
    }

    /** "the then French president A": adjectives of a title hang on the name, and adverbs even on the verb. */
    private void beforeTitle(Sentence sentence, Token noun, Status status) {
        boolean beforeName = noun.function() == Dependency.COMPOUND && noun.head() >= 0;
        for (int i = noun.index() - 1; i >= 0; i--) {
            Token before = sentence.token(i);
            boolean ofName = beforeName && before.head() == noun.head();
            boolean adverb = before.function() == Dependency.ADVERB && before.head() > before.index();
            if (ofName || adverb) {
                adjective(sentence, before, status);
            } else if (before.head() != noun.index()) {
                return;
            }
        }
    }

    /**
     * What the determiners of a participant say of the deed: "no soldiers", "neither A nor B", "none of the ministers".
     */
    void ofParticipant(Predicates predicates, Token participant, Status status) {
        Sentence sentence = predicates.sentence();
        negated(sentence, participant, status);
        alternatives(sentence, participant, status);
        Token first = sentence.climb(participant, (t, above) -> t.function() == Dependency.CONJUNCT);
        sentence.above(participant)
                .takeWhile(partner -> partner.index() != first.head())
                .forEach(partner -> ofPartner(sentence, partner, status));
        predicates
                .governor(first)
                .filter(p -> p.is(WordSet.GENITIVE))
                .flatMap(predicates::governor)
                .ifPresent(quantifier -> plain(sentence, quantifier, status, WordCategory.DETERMINER));
    }

    private void ofPartner(Sentence sentence, Token partner, Status status) {
        alternatives(sentence, partner, status);
        boolean nor = sentence.dependents(partner, Dependency.COORDINATOR).stream()
                .anyMatch(c ->
                        operators.plain(sentence, c, WordCategory.CONJUNCTION).isPresent());
        if (nor) {
            negated(sentence, partner, status);
        }
    }

    /** "A or B": either is possible only; but "not A or B" denies both, and in "A, or B" the one explains the other. */
    private void alternatives(Sentence sentence, Token first, Status status) {
        if (status.polarity() == Polarity.NEGATIVE) {
            return;
        }
        sentence.dependents(first, Dependency.COORDINATOR).stream()
                .filter(c -> c.index() > first.index()
                        && sentence.token(c.index() - 1).function() != Dependency.PUNCTUATION)
                .flatMap(c -> operators.plain(sentence, c, WordCategory.CONJUNCTION).stream())
                .filter(m -> !m.entry().effects().contains(Effect.NEGATIVE))
                .forEach(m -> apply(m, status));
    }

    /** In "A, not B" the word stands below A, but denies B alone. */
    private void negated(Sentence sentence, Token participant, Status status) {
        if (participant.function() == Dependency.CONJUNCT) {
            Token first = sentence.token(participant.head());
            sentence.dependents(first, Dependency.NEGATION).stream()
                    .filter(n -> n.index() > first.index() && n.index() < participant.index())
                    .forEach(n -> status.negate(List.of(n), StatusRule.NEGATION));
            sentence.dependents(first, Dependency.COORDINATOR).stream()
                    .filter(c -> c.index() > first.index() && c.index() < participant.index())
                    .flatMap(c -> operators.plain(sentence, c, WordCategory.CONJUNCTION).stream())
                    .filter(m -> m.tokens().size() > 1 && m.entry().effects().contains(Effect.NEGATIVE))
                    .forEach(m -> apply(m, status));
        }
        for (Token child : sentence.dependents(participant)) {
            switch (child.function()) {
                case NEGATION -> {
                    if (child.index() < participant.index()) {
                        status.negate(List.of(child), StatusRule.NEGATION);
                    }
                }
                case DETERMINER, OTHER, ADJECTIVE -> plain(sentence, child, status, WordCategory.DETERMINER);
                case PREPOSITION -> plain(sentence, child, status, WordCategory.ADVERB);
                default -> {}
            }
        }
    }

    /** "a deal could see A release B": what is seen to happen has no tense of its own. */
    void ofSeen(Predicates predicates, Token current, Token above, Status status) {
        boolean seen = current.is(VerbForm.BASE)
                || (current.is(VerbForm.GERUND) && predicates.sentence().hasDependent(current, Dependency.SUBJECT));
        Status outer = new Status(predicates.rules());
        read(predicates, above, outer);
        if (seen && outer.polarity() == Polarity.POSITIVE && !outer.isPlain()) {
            status.weaken(outer.certainty(), List.of(above), StatusRule.OF_NO_FACT);
            if (outer.tense() == Tense.FUTURE) {
                status.postpone(List.of(above), StatusRule.OF_WHAT_IS_TO_COME);
            }
        }
    }

    /** "It was not A who left": the main clause qualifies its relative clause. */
    Optional<Token> ofCleft(Predicates predicates, Token noun, Status status) {
        Sentence sentence = predicates.sentence();
        predicates
                .governor(noun)
                .filter(v -> predicates.rules().isOn(StatusRule.CLEFT))
                .filter(v -> noun.function() == Dependency.ATTRIBUTE && v.isVerb())
                .filter(v -> sentence.dependents(v, Dependency.SUBJECT).stream().anyMatch(s -> s.is(WordSet.EXPLETIVE)))
                .ifPresent(v -> read(predicates, v, status));
        return Optional.empty();
    }

    private void plain(Sentence sentence, Token token, Status status, WordCategory category) {
        operators.plain(sentence, token, category).ifPresent(m -> apply(m, status));
    }

    private static void apply(TriggerMatch<Operator> match, Status status) {
        status.apply(match.entry().effects(), match.tokens(), match.entry().rule());
    }
}
