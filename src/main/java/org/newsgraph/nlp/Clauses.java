// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of a sentence's verbs what kind of clause they head: its voice, its function, whom its pronoun stands for. */
final class Clauses {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    private static final Set<String> FREE =
            Set.of("what", "whatever", "whatsoever", "whoever", "whomever", "whichever");

    private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    Token governor(Token token) {
        return sentence.token(token.head());
    }

    /** Whether a verb stands in the passive, or is a past participle that modifies a noun. */
    boolean isPassive(Token verb) {
        return isPassiveItself(sentence.climb(verb, (t, above) -> !isPassiveItself(t) && sharesAuxiliary(t)));
    }

    private boolean isPassiveItself(Token verb) {
        return sentence.hasDependent(verb, Function.PASSIVE_AUXILIARY, Function.PASSIVE_SUBJECT, Function.AGENT)
                || (verb.tag().equals("VBN")
                        && (verb.function() == Function.PARTICIPLE || verb.function() == Function.ADJECTIVE)
                        && !sentence.hasDependent(verb, Function.AUXILIARY));
    }

    /** "was held and searched". */
    private boolean sharesAuxiliary(Token verb) {
        return verb.function() == Function.CONJUNCT
                && verb.tag().equals("VBN")
                && !sentence.hasDependent(verb, Function.AUXILIARY, Function.SUBJECT);
    }

    /** "infinitive", "gerund" or "that". */
    String function(Token clause) {
        boolean hasTo = sentence.dependents(clause, Function.AUXILIARY).stream()
                .anyMatch(t -> t.tag().equals("TO"));
        if (hasTo) {
            return "infinitive";
        }
        boolean finite = sentence.hasDependent(clause, Function.SUBJECT, Function.PASSIVE_SUBJECT);
        boolean gerund = clause.tag().equals("VBG")
                || sentence.dependents(clause, Function.AUXILIARY, Function.PASSIVE_AUXILIARY).stream()
                        .anyMatch(t -> t.tag().equals("VBG"));
        if (gerund && !finite) {
            return "gerund";
        }
        return clause.function() == Function.OPEN_CLAUSE && clause.tag().equals("VB") ? "infinitive" : "that";
    }

    boolean isNonFinite(Token verb) {
        return !function(verb).equals("that")
                || (verb.tag().equals("VBN")
                        && !sentence.hasDependent(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT));
    }

    /** The noun that a relative pronoun stands for; the token itself where it is none, or stands for itself. */
    Token antecedent(Token token, Token verb) {
        boolean relative = token.isRelativePronoun()
                || (token.lemma().equals("that")
                        && token.index() < verb.index()
                        && !token.tag().equals("NN"));
        if (!relative || isFree(token, verb)) {
            return token;
        }
        return Stream.concat(Stream.of(verb), sentence.above(verb))
                .filter(clause -> clause.function() == Function.RELATIVE_CLAUSE)
                .findFirst()
                .map(this::governor)
                .orElseGet(() -> token.isRelativePronoun() ? nounBefore(token) : token);
    }

    /**
     * Whether a clause's pronoun takes up no noun: "what" and "whoever" never do, and none does whose whole clause
     * stands after a preposition ("part of <i>what</i> he saw", "doubts about <i>who</i> leads").
     */
    private boolean isFree(Token pronoun, Token verb) {
        return FREE.contains(pronoun.lemma().toLowerCase(Locale.ROOT))
                || Stream.concat(Stream.of(verb), sentence.above(verb))
                        .takeWhile(clause -> clause.function() != Function.RELATIVE_CLAUSE)
                        .filter(clause -> clause.function() == Function.PREPOSITION_CLAUSE)
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
        return token.function() == Function.PUNCTUATION || token.function() == Function.PREPOSITION;
    }

    /** "rumours that A had met B": no relative clause, for nothing is missing in it. */
    boolean isComplement(Token clause) {
        return clause.function() == Function.RELATIVE_CLAUSE
                && sentence.dependents(clause, Function.MARKER).stream()
                        .anyMatch(m -> m.lemma().equals("that"))
                && sentence.hasDependent(clause, Function.SUBJECT, Function.PASSIVE_SUBJECT);
    }

    /** The verb that a chain of coordinated verbs begins with. */
    Token first(Token verb) {
        return sentence.climb(verb, (t, above) -> t.function() == Function.CONJUNCT && above.isVerb());
    }

    /** Whether a verb that the tree makes an auxiliary of a gerund is rather what governs it ("opposed sending"). */
    boolean isGoverningAuxiliary(Token verb) {
        return verb.function() == Function.AUXILIARY
                && verb.isVerb()
                && !AUXILIARIES.contains(verb.lemma())
                && verb.head() >= 0
                && governor(verb).tag().equals("VBG");
    }

    /**
     * The verb right before a gerund that the tree makes an adjective of the verb's object ("stopped <i>selling</i>
     * arms").
     */
    Optional<Token> governedGerund(Token gerund) {
        if (!gerund.tag().equals("VBG") || gerund.function() != Function.ADJECTIVE || gerund.index() == 0) {
            return Optional.empty();
        }
        Token noun = governor(gerund);
        Token before = sentence.token(gerund.index() - 1);
        Token verb = before.function() == Function.PARTICLE && before.head() >= 0 ? governor(before) : before;
        return Optional.of(verb).filter(v -> v.isVerb() && noun.function() == Function.OBJECT && governor(noun) == v);
    }

    /** The verb to which a preposition belongs, also over a particle ("sworn in as"). */
    Optional<Token> taker(Token preposition) {
        return sentence.above(preposition)
                .filter(above -> above.function() != Function.PARTICLE && above.function() != Function.PREPOSITION)
                .findFirst()
                .filter(Token::isVerb);
    }

    List<Token> prepositionObjects(Token preposition) {
        return sentence.dependents(preposition, Function.PREPOSITION_OBJECT);
    }

    /** Those whom a verb addresses by "on", "upon" or "to". */
    Stream<Token> addressees(Token verb) {
        return sentence.dependents(verb, Function.PREPOSITION).stream()
                .filter(p -> ADDRESSING.contains(p.lemma()))
                .flatMap(p -> prepositionObjects(p).stream())
                .filter(t -> !t.isTime());
    }

    /** Whose deed a noun says: "A's attack", "the attack by A", "the Russian attack", but not "the Iran deal". */
    List<Token> doers(Token noun) {
        Stream<Token> owners = sentence.dependents(noun, Function.POSSESSIVE).stream();
        Stream<Token> agents = sentence.dependents(noun, Function.PREPOSITION, Function.AGENT).stream()
                .filter(p -> p.lemma().equals("by"))
                .flatMap(p -> prepositionObjects(p).stream());
        Stream<Token> modifiers = sentence.dependents(noun, Function.ADJECTIVE, Function.COMPOUND).stream()
                .filter(m -> m.isAdjective() || (m.isProperNoun() && isAbbreviation(m.text())));
        return Stream.of(owners, agents, modifiers).flatMap(s -> s).toList();
    }

    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.codePoints().noneMatch(Character::isLowerCase);
    }

    Optional<Token> possessive(Token noun) {
        return sentence.dependents(noun, Function.POSSESSIVE).stream().findFirst();
    }
}
