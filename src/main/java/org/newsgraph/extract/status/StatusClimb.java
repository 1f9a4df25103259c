// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.word.Cues;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.graph.Certainty;
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

/** What the word above says of the word below, one step at a time. */
final class StatusClimb {

    private static final String THAT = "that";
    private static final int MOST_STEPS = 30;

    private final Operators operators;
    private final OwnWords own;
    private final Cues cues;
    private final Connectives connectives;
    private final Conjuncts conjuncts;
    private final Extraposed extraposed;
    private final UnlistedWords unlisted;
    private final GovernorEffects government;

    StatusClimb(Operators operators, OwnWords own, Cues cues) {
        this.operators = operators;
        this.own = own;
        this.cues = cues;
        this.connectives = new Connectives(operators);
        this.conjuncts = new Conjuncts(own, connectives);
        this.extraposed = new Extraposed(operators, cues);
        this.unlisted = new UnlistedWords(own);
        this.government = new GovernorEffects(operators, own, cues, this::climb);
    }

    /**
     * All steps from a word to the root, or to what ends the say of the words above; none where too many climbs began
     * within each other, each to tell of a report whether it is a fact.
     */
    void climb(Predicates predicates, Token from, Status status) {
        if (status.depth() > MOST_STEPS) {
            return;
        }
        Optional<Token> current = Optional.of(from);
        for (int step = 0; step < MOST_STEPS && current.isPresent(); step++) {
            current = step(predicates, current.get(), status);
        }
    }

    /** One step; empty where nothing above has a say. */
    private Optional<Token> step(Predicates predicates, Token current, Status status) {
        Optional<Token> governor = predicates.governor(current);
        boolean condition = Conditions.inverted(predicates.sentence(), current, status);
        if (condition || governor.isEmpty()) {
            return Optional.empty();
        }
        Token above = governor.get();
        return switch (current.function()) {
            case CONJUNCT -> conjuncts.read(predicates, current, above, status);
            case RELATIVE_CLAUSE -> {
                connectives.participle(predicates.sentence(), current).ifPresent(m -> GovernorEffects.apply(m, status));
                yield predicates.functions(above, current).contains(THAT)
                        ? government.argument(predicates, current, above, List.of(THAT), status)
                        : own.ofCleft(predicates, above, status);
            }
            case ADVERBIAL_CLAUSE -> adverbial(predicates, current, above, status);
            case PARTICIPLE -> gerund(predicates, current, above, status);
            case PREPOSITION_OBJECT, PREPOSITION_CLAUSE -> preposition(predicates, current, above, status);
            case COMPOUND, ADJECTIVE, HYPHENATED -> modifier(predicates, current, above, status);
            case CLAUSE, OPEN_CLAUSE -> clause(predicates, current, above, status);
            case INFINITIVE -> infinitive(predicates, current, above, status);
            case ATTRIBUTE, OBJECT, SUBJECT, PASSIVE_SUBJECT, INDIRECT_OBJECT ->
                government.argument(predicates, current, above, functions(predicates, current, above), status);
            default -> Optional.empty();
        };
    }

    /** "ordered the navy to attack": the verb governs what the tree hangs on its object. */
    private Optional<Token> infinitive(Predicates predicates, Token current, Token noun, Status status) {
        List<String> functions = functions(predicates, current, noun);
        boolean governs =
                operators.governing(predicates.sentence(), noun, functions).isPresent()
                        || cues.effects(noun, functions).isPresent();
        Optional<Token> verb = predicates
                .governor(noun)
                .filter(v -> !governs && noun.function() == Dependency.OBJECT)
                .filter(v -> predicates.functions(v, current).contains("infinitive"));
        return government.argument(predicates, current, verb.orElse(noun), functions, status);
    }

    private static List<String> functions(Predicates predicates, Token current, Token above) {
        List<String> functions = predicates.functions(above, current);
        return functions.isEmpty() && current.function() == Dependency.INFINITIVE ? List.of("infinitive") : functions;
    }

    private Optional<Token> adverbial(Predicates predicates, Token current, Token above, Status status) {
        Sentence sentence = predicates.sentence();
        Optional<TriggerMatch<Operator>> marker =
                connectives.subordinator(sentence, current).or(() -> connectives.participle(sentence, current));
        Optional<Token> host = extraposed.host(predicates, current, above);
        if (host.isPresent()) {
            return government.argument(predicates, current, host.get(), List.of(THAT), status);
        }
        if (marker.isPresent()) {
            GovernorEffects.apply(marker.get(), status);
            Conditions.tense(sentence, current, marker.get(), status);
            return Optional.empty();
        }
        List<String> functions = predicates.functions(above, current);
        if (!functions.isEmpty()) {
            return government.argument(predicates, current, above, functions, status);
        }
        boolean purpose = sentence.dependents(current, Dependency.AUXILIARY).stream()
                .anyMatch(t -> t.is(WordClass.INFINITIVE_MARKER));
        Optional<TriggerMatch<Operator>> leading =
                purpose ? operators.governing(sentence, above, List.of("infinitive")) : Optional.empty();
        if (leading.isPresent()) {
            return government.governed(predicates, current, above, leading.get(), status);
        }
        if (purpose) {
            status.weaken(Certainty.POSSIBLE, List.of(current), StatusRule.PURPOSE);
            status.postpone(List.of(current), StatusRule.PURPOSE);
            return Optional.empty();
        }
        boolean participle = current.is(VerbForm.GERUND) && !sentence.hasDependent(current, Dependency.SUBJECT);
        if (participle) {
            own.read(predicates, above, status);
            return Optional.of(above);
        }
        return Optional.empty();
    }

    /** "depends on A leaving": the tree hangs the deed on its doer, but the operator's preposition takes the deed. */
    private Optional<Token> gerund(Predicates predicates, Token current, Token doer, Status status) {
        return predicates
                .governor(doer)
                .filter(p -> current.is(VerbForm.GERUND) && doer.function() == Dependency.PREPOSITION_OBJECT)
                .filter(p -> predicates
                        .governor(p)
                        .flatMap(v -> operators.governing(predicates.sentence(), v, List.of(p.lemma())))
                        .isPresent())
                .flatMap(p -> preposition(predicates, current, p, status));
    }

    private Optional<Token> preposition(Predicates predicates, Token current, Token preposition, Status status) {
        Sentence sentence = predicates.sentence();
        Optional<TriggerMatch<Operator>> itself = connectives.preposition(predicates, preposition);
        if (itself.isPresent()) {
            GovernorEffects.apply(itself.get(), status);
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(List.of(preposition.lemma()));
        List<Token> particles =
                sentence.above(preposition).takeWhile(StatusClimb::isParticle).toList();
        for (Token particle : particles) {
            Optional<TriggerMatch<Operator>> operator =
                    operators.governing(sentence, particle, List.of(preposition.lemma()));
            if (operator.isPresent()) {
                GovernorEffects.apply(operator.get(), status);
                return Optional.empty();
            }
            names.add(particle.lemma() + "-" + preposition.lemma());
        }
        Optional<Token> above =
                predicates.governor(particles.isEmpty() ? preposition : particles.get(particles.size() - 1));
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (government.reportedByPhrase(predicates, current, above.get(), names, status)) {
            return Optional.empty();
        }
        Optional<Set<Effect>> cue = cues.effects(above.get(), preposition.lemma());
        if (cue.isPresent()) {
            government.reported(predicates, current, above.get(), cue.get(), status);
            return Optional.empty();
        }
        Token noun = above.get();
        Optional<Token> carrying = phrased(predicates, noun, names).or(() -> besideAgent(predicates, noun, names));
        Token host = carrying.orElse(above.get());
        Optional<TriggerMatch<Operator>> governing = operators.governing(sentence, host, names);
        if (governing.isPresent()) {
            return government.governed(predicates, current, host, governing.get(), status);
        }
        boolean role = preposition.is(WordSet.ROLE) && above.get().isVerb();
        if (role || (current.isVerb() && !preposition.is(WordSet.FACTUAL))) {
            status.weaken(
                    Certainty.POSSIBLE,
                    List.of(preposition),
                    role ? StatusRule.ROLE_AFTER_VERB : StatusRule.GERUND_AFTER_PREPOSITION);
            return Optional.empty();
        }
        if (!current.isVerb()) {
            unlisted.read(predicates, current, above.get(), status);
        }
        return Optional.empty();
    }

    /**
     * The verb of "is on the point of leaving": an operator whose words end with the noun that takes the preposition.
     */
    private Optional<Token> phrased(Predicates predicates, Token noun, List<String> functions) {
        return predicates
                .sentence()
                .above(noun)
                .limit(2)
                .filter(Token::isVerb)
                .filter(v -> operators
                        .governing(predicates.sentence(), v, functions)
                        .filter(m -> m.tokens().contains(noun))
                        .isPresent())
                .findFirst();
    }

    /** "calls by A for talks": the tree hangs the second preposition on whoever calls. */
    private Optional<Token> besideAgent(Predicates predicates, Token agent, List<String> functions) {
        return predicates
                .governor(agent)
                .filter(p -> agent.function() == Dependency.PREPOSITION_OBJECT && p.is(WordSet.BY_OR_FROM))
                .flatMap(predicates::governor)
                .filter(Token::isNoun)
                .filter(n ->
                        operators.governing(predicates.sentence(), n, functions).isPresent());
    }

    private static boolean isParticle(Token token) {
        return Set.of(Dependency.PREPOSITION, Dependency.PARTICLE, Dependency.ADVERB)
                        .contains(token.function())
                && !token.isVerb()
                && !token.isNoun();
    }

    private Optional<Token> modifier(Predicates predicates, Token current, Token above, Status status) {
        Optional<Token> governing = predicates.governedGerund(current);
        if (governing.isPresent()) {
            return government.argument(predicates, current, governing.get(), List.of("gerund"), status);
        }
        boolean bareNoun = current.isNoun()
                && current.function() == Dependency.COMPOUND
                && !above.isProperNoun()
                && !current.isProperNoun();
        if (bareNoun) {
            status.weaken(Certainty.POSSIBLE, List.of(current), StatusRule.NOUN_BEFORE_NOUN);
        }
        return Optional.empty();
    }

    /** A clause under a verb, or beside what the verb predicates ("is due to meet", "is unclear whether"). */
    private Optional<Token> clause(Predicates predicates, Token current, Token above, Status status) {
        Sentence sentence = predicates.sentence();
        Optional<TriggerMatch<Operator>> marker = connectives.conjunction(sentence, current);
        if (marker.isPresent()) {
            GovernorEffects.apply(marker.get(), status);
            return Optional.empty();
        }
        List<String> functions = functions(predicates, current, above);
        if (!above.isVerb()) {
            operators.plain(sentence, above, WordCategory.AUXILIARY).ifPresent(m -> GovernorEffects.apply(m, status));
        }
        Optional<Token> predicated = extraposed
                .host(predicates, current, above)
                .or(() ->
                        sentence
                                .dependents(above, Dependency.ATTRIBUTE, Dependency.ADJECTIVE, Dependency.OBJECT)
                                .stream()
                                .filter(t -> operators
                                        .governing(sentence, above, functions)
                                        .isEmpty())
                                .filter(t -> operators
                                                .governing(sentence, t, functions)
                                                .isPresent()
                                        || cues.effects(t, functions).isPresent())
                                .findFirst());
        if (predicated.isEmpty()) {
            return government.argument(predicates, current, above, functions, status);
        }
        Optional<Token> next = government.argument(predicates, current, predicated.get(), functions, status);
        return next.filter(n -> n == predicated.get()).map(n -> {
            own.read(predicates, above, status);
            return above;
        });
    }
}
