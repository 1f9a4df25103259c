// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.rule.Rules;

/** Tells of a sentence's verbs what kind of clause they head: its voice, its function, whom its pronoun stands for. */
final class Clauses {

    private final Sentence sentence;
    private final Rules rules;

    Clauses(Sentence sentence, Rules rules) {
        this.sentence = sentence;
        this.rules = rules;
    }

    Token governor(Token token) {
        return sentence.token(token.head());
    }

    /** Whether a verb stands in the passive, or is a past participle that modifies a noun. */
    boolean isPassive(Token verb) {
        return isPassiveItself(sentence.climb(verb, (t, above) -> !isPassiveItself(t) && sharesAuxiliary(t)));
    }

    private boolean isPassiveItself(Token verb) {
        return sentence.hasDependent(verb, Dependency.PASSIVE_AUXILIARY, Dependency.PASSIVE_SUBJECT, Dependency.AGENT)
                || (verb.is(VerbForm.PARTICIPLE)
                        && (verb.function() == Dependency.PARTICIPLE || verb.function() == Dependency.ADJECTIVE)
                        && !sentence.hasDependent(verb, Dependency.AUXILIARY));
    }

    /** "was held and searched". */
    private boolean sharesAuxiliary(Token verb) {
        return rules.isOn(ArgumentRule.PASSIVE_OF_CONJUNCT)
                && verb.function() == Dependency.CONJUNCT
                && verb.is(VerbForm.PARTICIPLE)
                && !sentence.hasDependent(verb, Dependency.AUXILIARY, Dependency.SUBJECT);
    }

    /** "infinitive", "gerund" or "that". */
    String function(Token clause) {
        boolean hasTo = sentence.dependents(clause, Dependency.AUXILIARY).stream()
                .anyMatch(t -> t.is(WordClass.INFINITIVE_MARKER));
        if (hasTo) {
            return "infinitive";
        }
        boolean finite = sentence.hasDependent(clause, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
        boolean gerund = clause.is(VerbForm.GERUND)
                || sentence.dependents(clause, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY).stream()
                        .anyMatch(t -> t.is(VerbForm.GERUND));
        if (gerund && !finite) {
            return "gerund";
        }
        return clause.function() == Dependency.OPEN_CLAUSE && clause.is(VerbForm.BASE) ? "infinitive" : "that";
    }

    boolean isNonFinite(Token verb) {
        return !function(verb).equals("that")
                || (verb.is(VerbForm.PARTICIPLE)
                        && !sentence.hasDependent(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT));
    }

    /** The noun that a relative pronoun stands for; the token itself where it is none, or stands for itself. */
    Token antecedent(Token token, Token verb) {
        boolean relative = token.isRelativePronoun()
                || (token.is(WordSet.COMPLEMENTIZER)
                        && token.index() < verb.index()
                        && !token.features().equals(Features.of(WordClass.NOUN)));
        if (!relative || !rules.isOn(ArgumentRule.ANTECEDENT) || isFree(token, verb)) {
            return token;
        }
        return Stream.concat(Stream.of(verb), sentence.above(verb))
                .filter(clause -> clause.function() == Dependency.RELATIVE_CLAUSE)
                .findFirst()
                .map(this::governor)
                .orElseGet(() -> token.isRelativePronoun() && rules.isOn(ArgumentRule.ANTECEDENT_BEFORE_PRONOUN)
                        ? nounBefore(token)
                        : token);
    }

    /**
     * Whether a clause's pronoun takes up no noun: "what" and "whoever" never do, and none does whose whole clause
     * stands after a preposition ("part of <i>what</i> he saw", "doubts about <i>who</i> leads").
     */
    private boolean isFree(Token pronoun, Token verb) {
        return pronoun.is(WordSet.FREE_RELATIVE)
                || Stream.concat(Stream.of(verb), sentence.above(verb))
                        .takeWhile(clause -> clause.function() != Dependency.RELATIVE_CLAUSE)
                        .filter(clause -> clause.function() == Dependency.PREPOSITION_CLAUSE)
                        .anyMatch(clause -> opens(pronoun, clause.head()));
    }

    private boolean opens(Token pronoun, int preposition) {
        return preposition < pronoun.index()
                && sentence.tokens().subList(preposition + 1, pronoun.index()).stream()
                        .allMatch(Clauses::isPassedOver);
    }

    /** Where the parser took the relative clause for another: the noun right before it. */
    private Token nounBefore(Token pronoun) {
        int before = pronoun.index() - 1;
        while (before >= 0 && isPassedOver(sentence.token(before))) {
            before--;
        }
        return before >= 0 && sentence.token(before).isNoun() ? sentence.token(before) : pronoun;
    }

    private static boolean isPassedOver(Token token) {
        return token.function() == Dependency.PUNCTUATION || token.function() == Dependency.PREPOSITION;
    }

    /** "rumours that A had met B": no relative clause, for nothing is missing in it. */
    boolean isComplement(Token clause) {
        return clause.function() == Dependency.RELATIVE_CLAUSE
                && sentence.dependents(clause, Dependency.MARKER).stream().anyMatch(m -> m.is(WordSet.COMPLEMENTIZER))
                && sentence.hasDependent(clause, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
    }

    /** The verb that a chain of coordinated verbs begins with. */
    Token first(Token verb) {
        return sentence.climb(verb, (t, above) -> t.function() == Dependency.CONJUNCT && above.isVerb());
    }

    /** Whether a verb that the tree makes an auxiliary of a gerund is rather what governs it ("opposed sending"). */
    boolean isGoverningAuxiliary(Token verb) {
        return verb.function() == Dependency.AUXILIARY
                && verb.isVerb()
                && !verb.is(WordSet.AUXILIARY)
                && verb.head() >= 0
                && governor(verb).is(VerbForm.GERUND);
    }

    /**
     * The verb right before a gerund that the tree makes an adjective of the verb's object ("stopped <i>selling</i>
     * arms").
     */
    Optional<Token> governedGerund(Token gerund) {
        if (!gerund.is(VerbForm.GERUND) || gerund.function() != Dependency.ADJECTIVE || gerund.index() == 0) {
            return Optional.empty();
        }
        Token noun = governor(gerund);
        Token before = sentence.token(gerund.index() - 1);
        Token verb = before.function() == Dependency.PARTICLE && before.head() >= 0 ? governor(before) : before;
        return Optional.of(verb).filter(v -> v.isVerb() && noun.function() == Dependency.OBJECT && governor(noun) == v);
    }

    /** The verb to which a preposition belongs, also over a particle ("sworn in as"). */
    Optional<Token> taker(Token preposition) {
        return sentence.above(preposition)
                .filter(above -> above.function() != Dependency.PARTICLE && above.function() != Dependency.PREPOSITION)
                .findFirst()
                .filter(Token::isVerb);
    }

    List<Token> prepositionObjects(Token preposition) {
        return sentence.dependents(preposition, Dependency.PREPOSITION_OBJECT);
    }

    /** Those whom a verb addresses by "on", "upon" or "to". */
    Stream<Token> addressees(Token verb) {
        return sentence.dependents(verb, Dependency.PREPOSITION).stream()
                .filter(p -> p.is(WordSet.ADDRESSING))
                .flatMap(p -> prepositionObjects(p).stream())
                .filter(t -> !t.isTime());
    }

    /** Whose deed a noun says: "A's attack", "the attack by A", "the Russian attack", but not "the Iran deal". */
    List<Token> doers(Token noun) {
        Stream<Token> owners = sentence.dependents(noun, Dependency.POSSESSIVE).stream();
        Stream<Token> agents = sentence.dependents(noun, Dependency.PREPOSITION, Dependency.AGENT).stream()
                .filter(p -> p.is(WordSet.AGENTIVE))
                .flatMap(p -> prepositionObjects(p).stream());
        Stream<Token> modifiers = sentence.dependents(noun, Dependency.ADJECTIVE, Dependency.COMPOUND).stream()
                .filter(m -> m.isAdjective() || (m.isProperNoun() && isAbbreviation(m.text())));
        return Stream.of(owners, agents, modifiers).flatMap(s -> s).toList();
    }

    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.codePoints().noneMatch(Character::isLowerCase);
    }

    Optional<Token> possessive(Token noun) {
        return sentence.dependents(noun, Dependency.POSSESSIVE).stream().findFirst();
    }
}
