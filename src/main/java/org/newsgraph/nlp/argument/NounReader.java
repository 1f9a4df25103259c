// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import java.util.Optional;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;

/** Reads the arguments of a noun: of deeds ("A's visit to B") and of roles ("A's envoy"). */
final class NounReader {

    private final Sentence sentence;
    private final Clauses clauses;
    private final SubjectFinder subjects;
    private final PrepositionReader prepositions;

    NounReader(Sentence sentence, Clauses clauses, SubjectFinder subjects, PrepositionReader prepositions) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.subjects = subjects;
        this.prepositions = prepositions;
    }

    void read(Token noun, ArgumentList arguments) {
        Token phrase = phraseHead(noun);
        self(noun, phrase).ifPresent(self -> arguments.add(ArgumentRule.ROLE_NOUN, "self", self, true));
        for (Token child : sentence.dependents(noun)) {
            switch (child.function()) {
                case POSSESSIVE -> arguments.add("possessive", clauses.antecedent(child, noun));
                case PREPOSITION -> prepositions.read(child, arguments);
                case AGENT -> clauses.prepositionObjects(child).forEach(o -> arguments.add(child.lemma(), o));
                case COMPOUND, ADJECTIVE, HYPHENATED -> arguments.add("modifier", child);
                case INFINITIVE -> arguments.add("infinitive", child);
                case CLAUSE -> arguments.add("that", child);
                case RELATIVE_CLAUSE -> {
                    if (clauses.isComplement(child)) {
                        arguments.add(ArgumentRule.CLAUSE_OF_NOUN, "that", child);
                    }
                }
                default -> {}
            }
            if (child.function() == Dependency.ADJECTIVE || child.function() == Dependency.COMPOUND) {
                hyphenPartners(child, arguments);
            }
        }
        if (phrase != noun) {
            ofPhrase(noun, phrase, arguments);
        }
        if (sharesModifiers(noun)) {
            shared(noun, arguments);
        }
        prepositions.ofComplements(noun, arguments);
    }

    private void ofPhrase(Token noun, Token phrase, ArgumentList arguments) {
        sentence.dependents(phrase, Dependency.POSSESSIVE)
                .forEach(c -> arguments.add(ArgumentRule.PHRASE_OF_NAME, "possessive", c));
        sentence.dependents(phrase, Dependency.COMPOUND, Dependency.ADJECTIVE).stream()
                .filter(c -> c.index() < noun.index())
                .forEach(c -> arguments.add(ArgumentRule.PHRASE_OF_NAME, "modifier", c));
        sentence.dependents(phrase, Dependency.PREPOSITION)
                .forEach(p -> prepositions.read(p, arguments, ArgumentRule.PHRASE_OF_NAME, true));
    }

    /** "A's visit and talks": a bare common noun, for a name or "the head of B" stands for itself. */
    private boolean sharesModifiers(Token noun) {
        return noun.function() == Dependency.CONJUNCT
                && !noun.isProperNoun()
                && !sentence.hasDependent(noun, Dependency.DETERMINER, Dependency.POSSESSIVE);
    }

    private void shared(Token noun, ArgumentList arguments) {
        Token first = clauses.governor(noun);
        sentence.dependents(first, Dependency.POSSESSIVE)
                .forEach(c -> arguments.guess(ArgumentRule.MODIFIER_OF_CONJUNCT, "possessive", c));
        if (!arguments.has("modifier")) {
            sentence.dependents(first, Dependency.COMPOUND, Dependency.ADJECTIVE)
                    .forEach(c -> arguments.guess(ArgumentRule.MODIFIER_OF_CONJUNCT, "modifier", c));
        }
    }

    private void hyphenPartners(Token modifier, ArgumentList arguments) {
        sentence.dependents(modifier, Dependency.HYPHENATED, Dependency.COMPOUND, Dependency.CONJUNCT)
                .forEach(c -> arguments.add(ArgumentRule.HYPHEN_PARTNER, "modifier", c));
    }

    /** "President" in "French President A": the head of the phrase is the name. */
    private Token phraseHead(Token noun) {
        boolean modifies =
                noun.function() == Dependency.COMPOUND && clauses.governor(noun).isNoun();
        return modifies ? clauses.governor(noun) : noun;
    }

    /** Whom a role noun denotes: the name that it stands before, is in apposition to, or is predicated of. */
    private Optional<Integer> self(Token noun, Token phrase) {
        if (phrase != noun) {
            return Optional.of(phrase.index());
        }
        Optional<Token> name = sentence.dependents(noun, Dependency.APPOSITION).stream()
                .filter(Token::isProperNoun)
                .findFirst();
        if (name.isPresent()) {
            return name.map(Token::index);
        }
        boolean determined = sentence.hasDependent(noun, Dependency.DETERMINER);
        Token top = sentence.climb(
                noun,
                (t, above) -> t.function() == Dependency.CONJUNCT
                        && !determined
                        && above.isNoun()
                        && above.function() != Dependency.ROOT);
        if (top.function() == Dependency.APPOSITION) {
            return Optional.of(top.head());
        }
        if (top.head() < 0) {
            return Optional.of(noun.index());
        }
        Token verb = clauses.governor(top);
        if (top.function() == Dependency.ATTRIBUTE && verb.isVerb()) {
            return predicated(verb);
        }
        boolean as = top.function() == Dependency.PREPOSITION_OBJECT && verb.is(WordSet.ROLE);
        Optional<Token> taker = as ? clauses.taker(verb) : Optional.empty();
        return taker.isPresent() ? predicated(taker.get()) : Optional.of(noun.index());
    }

    /** "A named B president", "A served as president". */
    private Optional<Integer> predicated(Token verb) {
        List<Token> objects = sentence.dependents(verb, Dependency.OBJECT);
        return objects.isEmpty()
                ? subjects.surface(verb)
                : Optional.of(clauses.antecedent(objects.get(0), verb).index());
    }
}
