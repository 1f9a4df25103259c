// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.trigger.TriggerMatch;

/** Finds the operators among the words that join clauses and phrases: prepositions, conjunctions, coordinators. */
final class Connectives {

    private static final int LONGEST_PREPOSITION = 3;

    private final Operators operators;

    Connectives(Operators operators) {
        this.operators = operators;
    }

    /** The operator at a preposition, or at one that ends with it: "of" in "in case of". */
    Optional<TriggerMatch<Operator>> preposition(Predicates predicates, Token preposition) {
        Optional<Token> token = Optional.of(preposition);
        for (int step = 0; step < LONGEST_PREPOSITION && token.isPresent(); step++) {
            Optional<TriggerMatch<Operator>> match = operators
                    .plain(predicates.sentence(), token.get(), WordCategory.PREPOSITION, WordCategory.CONJUNCTION)
                    .filter(m -> m.tokens().contains(preposition));
            if (match.isPresent()) {
                return match;
            }
            token = predicates.governor(token.get());
        }
        return Optional.empty();
    }

    /** The conjunction that brings a clause in ("whether"). */
    Optional<TriggerMatch<Operator>> conjunction(Sentence sentence, Token clause) {
        return first(
                sentence, sentence.dependents(clause, Dependency.MARKER, Dependency.ADVERB), WordCategory.CONJUNCTION);
    }

    /** The conjunction or preposition that brings an adverbial clause in ("if", "before", "without"). */
    Optional<TriggerMatch<Operator>> subordinator(Sentence sentence, Token clause) {
        List<Token> words = sentence.dependents(clause, Dependency.MARKER, Dependency.ADVERB, Dependency.PREPOSITION);
        return first(sentence, words, WordCategory.CONJUNCTION, WordCategory.PREPOSITION);
    }

    /** A participle that stands as a conjunction right before a clause, wherever the parser hangs it ("provided"). */
    Optional<TriggerMatch<Operator>> participle(Sentence sentence, Token clause) {
        int begin = sentence.subtree(clause, t -> true).get(0).index();
        return begin == 0 || !sentence.hasDependent(clause, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT)
                ? Optional.empty()
                : Optional.of(sentence.token(begin - 1))
                        .filter(Token::isVerb)
                        .flatMap(t -> operators.plain(sentence, t, WordCategory.CONJUNCTION));
    }

    private Optional<TriggerMatch<Operator>> first(Sentence sentence, List<Token> words, WordCategory... categories) {
        return words.stream()
                .flatMap(w -> operators.plain(sentence, w, categories).stream())
                .findFirst();
    }

    /** The operators between two coordinated words ("nor", "rather than"). */
    Stream<TriggerMatch<Operator>> between(Sentence sentence, Token first, Token second) {
        return sentence.dependents(first, Dependency.COORDINATOR).stream()
                .filter(c -> c.index() > first.index() && c.index() < second.index())
                .flatMap(
                        c -> operators.plain(sentence, c, WordCategory.PREPOSITION, WordCategory.CONJUNCTION).stream());
    }
}
