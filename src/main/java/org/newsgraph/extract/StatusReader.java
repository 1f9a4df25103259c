// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.graph.Certainty;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.trigger.TriggerMatch;

/**
 * Reads whether a trigger's statement is so: from the trigger to the root of the sentence, each word on the way may
 * negate, weaken, postpone or, as a factive, end what the words above it say.
 */
final class StatusReader {

    private static final int MOST_STEPS = 30;
    private static final Set<String> FACTUAL_PREPOSITIONS = Set.of(
            "by", "after", "while", "since", "upon", "in", "with", "besides", "for", "from", "during", "following");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Operators operators;
    private final Set<String> cues;

    /** @param cues "verb say that": the arguments of cues, whose status is the reported speech's own */
    StatusReader(Operators operators, Set<String> cues) {
        this.operators = operators;
        this.cues = cues;
    }

    Status read(Predicates predicates, Token head, Optional<SupportVerb> support) {
        Status status = new Status();
        own(predicates, head, status);
        Token current = head;
        if (support.isPresent()) {
            SupportVerb verb = support.get();
            status.apply(
                    verb.operator().effects(), verb.words(), verb.operator().rule());
            current = verb.verb();
            own(predicates, current, status);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Token> next = climb(predicates, current, status);
            if (next.isEmpty()) {
                break;
            }
            current = next.get();
        }
        Token last = predicates
                .sentence()
                .tokens()
                .get(predicates.sentence().tokens().size() - 1);
        boolean question =
                predicates.sentence().tokens().stream().anyMatch(t -> t.text().equals("?") && t.index() > head.index());
        if (question) {
            status.weaken(Certainty.POSSIBLE, List.of(last), "question");
        }
        return status;
    }

    /** What a word's own auxiliaries, adverbs, determiners and adjectives say of it. */
    private void own(Predicates predicates, Token token, Status status) {
        Sentence sentence = predicates.sentence();
        for (Token child : sentence.dependents(token)) {
            switch (child.function()) {
                case NEGATION -> status.negate(List.of(child), "negation");
                case AUXILIARY, PASSIVE_AUXILIARY -> {
                    plain(sentence, child, status, WordCategory.AUXILIARY);
                    boolean rootInfinitive = child.tag().equals("TO") && token.function() == Function.ROOT;
                    if (rootInfinitive) {
                        status.postpone(List.of(child), "headline infinitive");
                    }
                }
                case ADVERB, PREPOSITION -> plain(sentence, child, status, WordCategory.ADVERB);
                case DETERMINER -> plain(sentence, child, status, WordCategory.DETERMINER);
                case ADJECTIVE, COMPOUND ->
                    operators
                            .governing(sentence, child, List.of("subject"))
                            .filter(m -> m.entry().trigger().category() == WordCategory.ADJECTIVE)
                            .ifPresent(m -> apply(m, status));
                default -> {}
            }
        }
        if (token.function() == Function.COMPOUND && token.isNoun()) {
            Token phrase = sentence.token(token.head());
            sentence.dependents(phrase, Function.ADJECTIVE, Function.COMPOUND).stream()
                    .filter(t -> t.index() < token.index())
                    .forEach(t -> operators
                            .governing(sentence, t, List.of("subject"))
                            .filter(m -> m.entry().trigger().category() == WordCategory.ADJECTIVE)
                            .ifPresent(m -> apply(m, status)));
        }
    }

    private void plain(Sentence sentence, Token token, Status status, WordCategory category) {
        operators.plain(sentence, token, category).ifPresent(m -> apply(m, status));
    }

    private static void apply(TriggerMatch<Operator> match, Status status) {
        status.apply(match.entry().effects(), match.tokens(), match.entry().rule());
    }

    /** One step to the root; empty where nothing above has a say. */
    private Optional<Token> climb(Predicates predicates, Token current, Status status) {
        Sentence sentence = predicates.sentence();
        Optional<Token> governor = predicates.governor(current);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token above = governor.get();
        return switch (current.function()) {
            case CONJUNCT -> conjunct(predicates, current, above, status);
            case RELATIVE_CLAUSE, PARTICIPLE, PARATAXIS -> Optional.empty();
            case ADVERBIAL_CLAUSE -> adverbial(predicates, current, above, status);
            case PREPOSITION_OBJECT, PREPOSITION_CLAUSE -> preposition(predicates, current, above, status);
            case COMPOUND, ADJECTIVE, HYPHENATED -> modifier(current, above, status);
            case ATTRIBUTE, OPEN_CLAUSE, CLAUSE, INFINITIVE, OBJECT, SUBJECT, PASSIVE_SUBJECT, INDIRECT_OBJECT ->
                argument(predicates, current, above, functions(predicates, current, above), status);
            case APPOSITION -> Optional.empty();
            default -> sentence.dependents(current).isEmpty() ? Optional.empty() : Optional.empty();
        };
    }

    private static List<String> functions(Predicates predicates, Token current, Token above) {
        List<String> functions = predicates.functions(above, current);
        return functions.isEmpty() && current.function() == Function.INFINITIVE ? List.of("infinitive") : functions;
    }

    private Optional<Token> conjunct(Predicates predicates, Token current, Token first, Status status) {
        Sentence sentence = predicates.sentence();
        boolean shares = current.isVerb()
                && first.isVerb()
                && !sentence.hasDependent(current, Function.SUBJECT, Function.PASSIVE_SUBJECT, Function.AUXILIARY);
        if (shares
                && current.tag().equals(first.tag())
                && (current.tag().equals("VB") || current.tag().equals("VBN"))) {
            own(predicates, first, status);
        }
        return shares || !current.isVerb() ? Optional.of(first) : climbOver(predicates, first);
    }

    /** A conjunct with a subject of its own is qualified only by what governs the whole. */
    private static Optional<Token> climbOver(Predicates predicates, Token first) {
        return first.function() == Function.CLAUSE ? Optional.of(first) : Optional.empty();
    }

    private Optional<Token> adverbial(Predicates predicates, Token current, Token above, Status status) {
        Sentence sentence = predicates.sentence();
        for (Token marker : sentence.dependents(current, Function.MARKER, Function.ADVERB, Function.PREPOSITION)) {
            Optional<TriggerMatch<Operator>> match =
                    operators.plain(sentence, marker, WordCategory.CONJUNCTION, WordCategory.PREPOSITION);
            if (match.isPresent()) {
                apply(match.get(), status);
                return Optional.empty();
            }
        }
        List<String> functions = predicates.functions(above, current);
        if (!functions.isEmpty()) {
            return argument(predicates, current, above, functions, status);
        }
        boolean purpose = sentence.dependents(current, Function.AUXILIARY).stream()
                .anyMatch(t -> t.tag().equals("TO"));
        if (purpose) {
            status.weaken(Certainty.POSSIBLE, List.of(current), "purpose");
            status.postpone(List.of(current), "purpose");
            return Optional.empty();
        }
        boolean participle = current.tag().equals("VBG") && !sentence.hasDependent(current, Function.SUBJECT);
        if (participle) {
            own(predicates, above, status);
            return Optional.of(above);
        }
        return Optional.empty();
    }

    private Optional<Token> preposition(Predicates predicates, Token current, Token preposition, Status status) {
        Sentence sentence = predicates.sentence();
        Optional<TriggerMatch<Operator>> own =
                operators.plain(sentence, preposition, WordCategory.PREPOSITION, WordCategory.CONJUNCTION);
        if (own.isPresent()) {
            apply(own.get(), status);
            return Optional.empty();
        }
        Optional<Token> above = predicates.governor(preposition);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Optional<TriggerMatch<Operator>> governing =
                operators.governing(sentence, above.get(), List.of(preposition.lemma()));
        if (governing.isPresent()) {
            return governed(predicates, above.get(), governing.get(), status);
        }
        if (isCue(above.get(), preposition.lemma())) {
            return Optional.empty();
        }
        if (current.isVerb() && !FACTUAL_PREPOSITIONS.contains(preposition.lemma())) {
            status.weaken(Certainty.POSSIBLE, List.of(preposition), "gerund");
            return Optional.empty();
        }
        return current.isVerb() ? Optional.empty() : unknown(predicates, current, above.get(), status);
    }

    private Optional<Token> governed(Predicates predicates, Token above, TriggerMatch<Operator> match, Status status) {
        apply(match, status);
        if (match.entry().effects().contains(Effect.FACTIVE)) {
            return Optional.empty();
        }
        own(predicates, above, status);
        return Optional.of(above);
    }

    private static Optional<Token> modifier(Token current, Token above, Status status) {
        boolean bareNoun = current.isNoun() && current.function() == Function.COMPOUND && !above.isProperNoun();
        if (bareNoun && !current.isProperNoun()) {
            status.weaken(Certainty.POSSIBLE, List.of(current), "noun before a noun");
        }
        return Optional.empty();
    }

    private Optional<Token> argument(
            Predicates predicates, Token current, Token above, List<String> functions, Status status) {
        Sentence sentence = predicates.sentence();
        Optional<TriggerMatch<Operator>> governing = operators.governing(sentence, above, functions);
        if (governing.isEmpty() && current.function() == Function.OPEN_CLAUSE) {
            governing = complement(predicates, above, functions);
        }
        if (governing.isPresent()) {
            return governed(predicates, above, governing.get(), status);
        }
        if (functions.stream().anyMatch(f -> isCue(above, f))) {
            Status outer = new Status();
            own(predicates, above, outer);
            if (!outer.isPlain() && (current.isVerb())) {
                status.weaken(Certainty.POSSIBLE, List.of(above), "report that is itself no fact");
            }
            return Optional.empty();
        }
        boolean clause = functions.stream()
                .anyMatch(f -> Set.of("infinitive", "that", "gerund").contains(f));
        if (clause && current.isVerb()) {
            status.weaken(Certainty.POSSIBLE, List.of(above), "governed by an unlisted word");
            if (functions.contains("infinitive")) {
                status.postpone(List.of(above), "governed by an unlisted word");
            }
            return Optional.empty();
        }
        if (current.function() == Function.ATTRIBUTE) {
            own(predicates, above, status);
            return Optional.of(above);
        }
        return unknown(predicates, current, above, status);
    }

    /** "is due to meet": the infinitive hangs on the verb, the word that governs it beside. */
    private Optional<TriggerMatch<Operator>> complement(Predicates predicates, Token verb, List<String> functions) {
        Sentence sentence = predicates.sentence();
        return sentence.dependents(verb, Function.ATTRIBUTE, Function.ADJECTIVE, Function.OBJECT).stream()
                .flatMap(t -> operators.governing(sentence, t, functions).stream())
                .findFirst();
    }

    /** A noun under a word that is no operator: a definite one is presupposed, an indefinite one shares its fate. */
    private Optional<Token> unknown(Predicates predicates, Token current, Token above, Status status) {
        Sentence sentence = predicates.sentence();
        boolean definite =
                sentence.dependents(current, Function.DETERMINER).stream().anyMatch(t -> DEFINITE.contains(t.lemma()))
                        || sentence.hasDependent(current, Function.POSSESSIVE);
        if (definite || !current.isNoun()) {
            return Optional.empty();
        }
        Token verb = above;
        while (!verb.isVerb() && predicates.governor(verb).isPresent()) {
            verb = predicates.governor(verb).get();
        }
        Status outer = new Status();
        own(predicates, verb, outer);
        if (!outer.isPlain()) {
            status.weaken(Certainty.POSSIBLE, List.of(verb), "governed by what is no fact");
        }
        return Optional.empty();
    }

    private boolean isCue(Token token, String function) {
        String category = token.isVerb() ? "verb " : token.isNoun() ? "noun " : "adjective ";
        return cues.contains(category + token.lemma().toLowerCase(java.util.Locale.ROOT) + " " + function);
    }
}
