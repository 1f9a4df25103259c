// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.List;
import java.util.Optional;

/** Tells of a sentence's verbs what kind of clause they head: its voice, its function, whom its pronoun stands for. */
final class Clauses {

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    Token governor(Token token) {
        return sentence.token(token.head());
    }

    /** Whether a verb stands in the passive, or is a past participle that modifies a noun. */
    boolean isPassive(Token verb) {
        return sentence.hasDependent(verb, Function.PASSIVE_AUXILIARY, Function.PASSIVE_SUBJECT, Function.AGENT)
                || (verb.tag().equals("VBN")
                        && (verb.function() == Function.PARTICIPLE || verb.function() == Function.ADJECTIVE)
                        && !sentence.hasDependent(verb, Function.AUXILIARY))
                || (verb.function() == Function.CONJUNCT
                        && verb.tag().equals("VBN")
                        && !sentence.hasDependent(verb, Function.AUXILIARY, Function.SUBJECT)
                        && isPassive(governor(verb)));
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

    /** The noun that a relative pronoun stands for; the token itself where it is none. */
    Token antecedent(Token token, Token verb) {
        boolean relative = token.isRelativePronoun()
                || (token.lemma().equals("that")
                        && token.index() < verb.index()
                        && !token.tag().equals("NN"));
        if (!relative) {
            return token;
        }
        for (Token clause = verb; clause.head() >= 0; clause = governor(clause)) {
            if (clause.function() == Function.RELATIVE_CLAUSE) {
                return governor(clause);
            }
        }
        return token;
    }

    /** The verb that a chain of coordinated verbs begins with. */
    Token first(Token verb) {
        Token clause = verb;
        while (clause.function() == Function.CONJUNCT && governor(clause).isVerb()) {
            clause = governor(clause);
        }
        return clause;
    }

    List<Token> prepositionObjects(Token preposition) {
        return sentence.dependents(preposition, Function.PREPOSITION_OBJECT);
    }

    Optional<Token> possessive(Token noun) {
        return sentence.dependents(noun, Function.POSSESSIVE).stream().findFirst();
    }
}
