// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import java.util.Optional;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.rule.Rules;

/**
 * Finds the subject that coordination, control or a participle lends to a verb without one of its own.
 *
 * <p>Every search is bounded, whatever the tree.
 */
final class SubjectFinder {

    private static final int MOST_STEPS = 12;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Rules rules;

    SubjectFinder(Sentence sentence, Clauses clauses, Rules rules) {
        this.rules = rules;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The token that stands, or is understood, as the subject of {@code verb} in the sentence's own voice. */
    Optional<Integer> surface(Token verb) {
        return surface(verb, 0);
    }

    /** The same where {@code verb} has none of its own. */
    Optional<Integer> shared(Token verb) {
        return shared(verb, 0);
    }

    /** Returns the rule that lends a verb the subject which it has not itself. */
    static ArgumentRule ruleOf(Token verb) {
        return switch (verb.function()) {
            case CONJUNCT -> ArgumentRule.SUBJECT_OF_CONJUNCT;
            case ADVERBIAL_CLAUSE -> ArgumentRule.SUBJECT_OF_ADVERBIAL_CLAUSE;
            case PREPOSITION_CLAUSE -> ArgumentRule.SUBJECT_OF_GERUND;
            case INFINITIVE -> ArgumentRule.SUBJECT_OF_INFINITIVE;
            default -> ArgumentRule.SUBJECT_OF_CONTROLLED_CLAUSE;
        };
    }

    private Optional<Integer> surface(Token verb, int depth) {
        List<Token> own = sentence.dependents(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
        if (!own.isEmpty()) {
            return Optional.of(clauses.antecedent(own.get(0), verb).index());
        }
        if (verb.function() == Dependency.PARTICIPLE) {
            return Optional.of(verb.head());
        }
        return shared(verb, depth + 1);
    }

    private Optional<Integer> shared(Token verb, int depth) {
        if (verb.head() < 0 || depth > MOST_STEPS || !rules.isOn(ruleOf(verb))) {
            return Optional.empty();
        }
        Token head = clauses.governor(verb);
        return switch (verb.function()) {
            case CONJUNCT -> head.isVerb() ? surface(head, depth) : partner(head, depth);
            case OPEN_CLAUSE -> controller(head, verb, depth);
            case CLAUSE -> clauses.isNonFinite(verb) ? controller(head, verb, depth) : Optional.empty();
            case ADVERBIAL_CLAUSE ->
                head.isVerb() && clauses.isNonFinite(verb) ? surface(head, depth) : Optional.empty();
            case PREPOSITION_CLAUSE -> gerundSubject(head, depth);
            case INFINITIVE -> isAddressed(head) ? Optional.of(head.index()) : possessor(head);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> controller(Token head, Token clause, int depth) {
        if (head.isVerb()) {
            Optional<Token> object = sentence.dependents(head, Dependency.OBJECT, Dependency.INDIRECT_OBJECT).stream()
                    .filter(o -> o.index() < clause.index())
                    .findFirst()
                    .or(() -> addressee(head, clause));
            return object.isPresent()
                    ? object.map(o -> clauses.antecedent(o, head).index())
                    : surface(head, depth);
        }
        return predicated(head) ? surface(clauses.governor(head), depth) : possessor(head);
    }

    /** "called on A to leave", "appealed to A to leave". */
    private Optional<Token> addressee(Token verb, Token clause) {
        return clauses.addressees(verb)
                .filter(a ->
                        a.index() < clause.index() && clauses.function(clause).equals("infinitive"))
                .findFirst();
    }

    private boolean isAddressed(Token noun) {
        if (noun.function() != Dependency.PREPOSITION_OBJECT) {
            return false;
        }
        Token preposition = clauses.governor(noun);
        return preposition.head() >= 0
                && clauses.governor(preposition).isVerb()
                && clauses.addressees(clauses.governor(preposition)).anyMatch(noun::equals);
    }

    /** "went sailing rather than meet A": what the parser takes for an object is the partner of a verb. */
    private Optional<Integer> partner(Token head, int depth) {
        return head.function() == Dependency.OBJECT ? surface(clauses.governor(head), depth) : Optional.empty();
    }

    /** "is ready to", "is about to". */
    private boolean predicated(Token head) {
        boolean word = head.isAdjective() || head.function() == Dependency.ATTRIBUTE && !head.isNoun();
        return word && head.head() >= 0 && clauses.governor(head).isVerb();
    }

    /**
     * "accused A of", "barred A from", "thanked A for": the object does what the gerund says; after "by" the subject.
     */
    private Optional<Integer> gerundSubject(Token preposition, int depth) {
        if (preposition.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.climb(clauses.governor(preposition), (t, above) -> isParticle(t));
        if (head.isVerb()) {
            List<Token> objects = sentence.dependents(head, Dependency.OBJECT);
            boolean object = !objects.isEmpty()
                    && preposition.index() > objects.get(0).index()
                    && preposition.is(WordSet.CONTROLLING);
            return object ? Optional.of(objects.get(0).index()) : surface(head, depth);
        }
        if (head.function() == Dependency.OBJECT && isPerson(head)) {
            return Optional.of(head.index());
        }
        return predicated(head) ? surface(clauses.governor(head), depth) : possessor(head);
    }

    /** "accused a former adviser of lying", where the parser hangs "of" on the noun. */
    private static boolean isPerson(Token noun) {
        return noun.isProperNoun() || noun.is(WordSet.PERSON_NOUN);
    }

    /** "far from", "short of": what only brings the preposition in. */
    private static boolean isParticle(Token token) {
        return token.function() == Dependency.ADVERB || token.function() == Dependency.PARTICLE;
    }

    private Optional<Integer> possessor(Token noun) {
        Optional<Integer> own = clauses.possessive(noun).or(() -> author(noun)).map(Token::index);
        if (own.isPresent() || noun.head() < 0) {
            return own;
        }
        Token above = clauses.governor(noun);
        if (noun.function() == Dependency.OBJECT) {
            List<Token> receivers = sentence.dependents(above, Dependency.INDIRECT_OBJECT);
            return receivers.isEmpty()
                    ? surface(above, MOST_STEPS)
                    : Optional.of(receivers.get(0).index());
        }
        boolean state = noun.function() == Dependency.PREPOSITION_OBJECT
                && above.head() >= 0
                && clauses.governor(above).is(WordSet.COPULA);
        return state ? surface(clauses.governor(above), MOST_STEPS) : Optional.empty();
    }

    /** "an attempt by A to leave". */
    private Optional<Token> author(Token noun) {
        return sentence.dependents(noun, Dependency.PREPOSITION, Dependency.AGENT).stream()
                .filter(p -> p.is(WordSet.AGENTIVE))
                .flatMap(p -> clauses.prepositionObjects(p).stream())
                .findFirst();
    }

    /** "authorised the navy to attack", where the parser hangs the infinitive on the noun that may be its subject. */
    Optional<Integer> addressed(Token verb) {
        return verb.function() == Dependency.INFINITIVE
                        && verb.head() >= 0
                        && clauses.governor(verb).function() == Dependency.OBJECT
                        && clauses.possessive(clauses.governor(verb)).isEmpty()
                ? Optional.of(verb.head())
                : Optional.empty();
    }
}
