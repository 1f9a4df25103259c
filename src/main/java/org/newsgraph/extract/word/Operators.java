// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Looks up the operators of a sentence. */
public final class Operators {

    private static final Set<WordCategory> MODIFIERS = Set.of(WordCategory.ADJECTIVE, WordCategory.NOUN);

    private final TriggerIndex<Operator> index;

    public Operators(List<Operator> operators) {
        this.index = new TriggerIndex<>(operators, Operator::trigger);
    }

    /** The operator at {@code head} that qualifies its argument of one of the functions. */
    public Optional<TriggerMatch<Operator>> governing(Sentence sentence, Token head, List<String> functions) {
        return index.at(sentence, head).stream()
                .filter(m -> functions.stream().anyMatch(m.entry().functions()::contains))
                .findFirst();
    }

    /** The adjective, or the noun before a noun, at {@code modifier} that qualifies the noun it modifies. */
    public Optional<TriggerMatch<Operator>> modifying(Sentence sentence, Token modifier) {
        return index.at(sentence, modifier).stream()
                .filter(m -> m.entry()
                        .functions()
                        .contains(m.entry().trigger().category() == WordCategory.NOUN ? "modifier" : "subject"))
                .filter(m -> MODIFIERS.contains(m.entry().trigger().category()))
                .findFirst();
    }

    /** The operator of one of the categories at {@code head}, whatever it qualifies. */
    public Optional<TriggerMatch<Operator>> plain(Sentence sentence, Token head, WordCategory... categories) {
        return index.at(sentence, head).stream()
                .filter(m -> m.entry().functions().isEmpty())
                .filter(m -> List.of(categories).contains(m.entry().trigger().category()))
                .findFirst();
    }

    /** The verb that carries a noun as its subject or object, also over "is due to" and "a round of". */
    public Optional<SupportVerb> support(Predicates predicates, Token noun) {
        Optional<SupportVerb> own = carrier(predicates, noun);
        return own.isPresent() ? own : measure(predicates, noun).flatMap(m -> carrier(predicates, m));
    }

    /** Of coordinated verbs ("had been planned but were called off") the last. */
    private Optional<SupportVerb> carrier(Predicates predicates, Token noun) {
        Sentence sentence = predicates.sentence();
        Optional<SupportVerb> carrier = Optional.empty();
        for (Token verb : predicates.takers(noun)) {
            List<String> functions = predicates.functions(verb, noun);
            List<TriggerMatch<Operator>> matches = index.at(sentence, verb).stream()
                    .filter(m -> functions.stream().anyMatch(m.entry().functions()::contains))
                    .toList();
            Optional<TriggerMatch<Operator>> match = matches.stream()
                    .filter(m -> m.entry().effects().contains(Effect.SUPPORT))
                    .filter(m -> m.tokens().size() == matches.get(0).tokens().size())
                    .findFirst();
            boolean last = carrier.isEmpty()
                    || isCoordinated(predicates, verb, carrier.get().verb());
            if (match.isPresent() && last) {
                carrier = match.map(m -> new SupportVerb(verb, m.tokens(), m.entry(), noun, functions.get(0)));
            }
        }
        return carrier;
    }

    private static boolean isCoordinated(Predicates predicates, Token verb, Token first) {
        Token top = predicates.sentence().climb(verb, (t, above) -> t != first && t.function() == Dependency.CONJUNCT);
        return top == first;
    }

    /** "round" in "a round of talks": a noun that says nothing of the status of what it counts. */
    private Optional<Token> measure(Predicates predicates, Token noun) {
        Sentence sentence = predicates.sentence();
        return predicates
                .governor(noun)
                .filter(p -> noun.function() == Dependency.PREPOSITION_OBJECT && p.is(WordSet.GENITIVE))
                .flatMap(predicates::governor)
                .filter(Token::isNoun)
                .filter(m -> governing(sentence, m, List.copyOf(predicates.words(WordSet.GENITIVE)))
                        .map(o -> o.entry().effects().equals(Set.of(Effect.SUPPORT)))
                        .orElse(true));
    }
}
