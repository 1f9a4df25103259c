// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.pattern.WordSets;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.reading.Direction;
import org.newsgraph.time.table.TimeRule;
import org.newsgraph.time.table.TimeWordSet;

/**
 * Tells on which side of the article a time lies, by its preposition or the verb that it belongs to.
 *
 * @param planned lemmas that speak of what is to come ("due", "plan")
 */
record Directions(WordSets words, Set<String> planned) {

    private static final int MOST_STEPS = 10;

    Directions {
        planned = Set.copyOf(planned);
    }

    /**
     * Of the time that begins at {@code first}.
     *
     * @param head of its words the one that depends on another
     */
    Direction of(Predicates predicates, int first, Token head, Rules rules) {
        Sentence sentence = predicates.sentence();
        if (first > 0 && rules.isOn(TimeRule.PREPOSITION)) {
            String before = sentence.token(first - 1).lemma();
            if (words.has(TimeWordSet.PAST_PREPOSITION, before)) {
                return Direction.PAST;
            }
            if (words.has(TimeWordSet.FUTURE_PREPOSITION, before)) {
                return Direction.FUTURE;
            }
        }
        return Stream.concat(Stream.of(head), sentence.above(head))
                .limit(MOST_STEPS)
                .map(token -> direction(sentence, token, rules))
                .filter(direction -> direction != Direction.UNKNOWN)
                .findFirst()
                .orElse(Direction.UNKNOWN);
    }

    private Direction direction(Sentence sentence, Token word, Rules rules) {
        boolean plan =
                planned.contains(word.lemma()) && (word.isAdjective() || word.isVerb() && !word.is(VerbForm.PAST));
        if (plan && rules.isOn(TimeRule.PLAN)) {
            return Direction.FUTURE;
        }
        return word.isVerb() ? ofVerb(sentence, word, rules) : Direction.UNKNOWN;
    }

    private Direction ofVerb(Sentence sentence, Token verb, Rules rules) {
        Set<Token> auxiliaries =
                Set.copyOf(sentence.dependents(verb, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY));
        boolean perfect = auxiliaries.stream().anyMatch(a -> words.has(TimeWordSet.PERFECT_AUXILIARY, a.lemma()));
        boolean future = auxiliaries.stream().anyMatch(a -> words.has(TimeWordSet.FUTURE_AUXILIARY, a.text()));
        if (future && !perfect && rules.isOn(TimeRule.AUXILIARY_OF_FUTURE)) {
            return Direction.FUTURE;
        }
        boolean present = auxiliaries.stream()
                .anyMatch(a -> a.isPresent() && !words.has(TimeWordSet.PERFECT_AUXILIARY, a.lemma()));
        return switch (verb.features().verbForm()) {
            case PAST -> whereOn(TimeRule.VERB_IN_PAST, Direction.PAST, rules);
            case PARTICIPLE ->
                auxiliaries.isEmpty() || perfect || !present
                        ? whereOn(TimeRule.PARTICIPLE, Direction.PAST, rules)
                        : Direction.UNKNOWN;
            case GERUND ->
                present
                        ? whereOn(TimeRule.GERUND, Direction.FUTURE, rules)
                        : auxiliaries.isEmpty() ? Direction.UNKNOWN : whereOn(TimeRule.GERUND, Direction.PAST, rules);
            case PRESENT, PRESENT_SINGULAR -> whereOn(TimeRule.VERB_IN_PRESENT, Direction.FUTURE, rules);
            default ->
                auxiliaries.stream().anyMatch(a -> a.is(VerbForm.PAST))
                        ? whereOn(TimeRule.AUXILIARY_OF_PAST, Direction.PAST, rules)
                        : Direction.UNKNOWN;
        };
    }

    private static Direction whereOn(TimeRule rule, Direction direction, Rules rules) {
        return rules.isOn(rule) ? direction : Direction.UNKNOWN;
    }
}
