// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Locale;

/** A set of words that the grammar of the language has; {@code en/grammar.psv} says which words belong to it. */
public enum WordSet {
    ADDRESSING,
    ADVERSATIVE,
    ADVICE,
    AGENTIVE,
    AMONG,
    ARTICLE_INDEFINITE,
    AUXILIARY,
    BE,
    BENEFICIARY,
    BY_OR_FROM,
    CIRCUMSTANTIAL,
    COMITATIVE,
    COMPANY,
    COMPLEMENT,
    COMPLEMENTIZER,
    CONDITIONAL,
    CONTAINING,
    CONTROLLING,
    COPULA,
    DATIVE,
    DEFINITE,
    DEFINITE_PLURAL,
    DENYING,
    DOUBTFUL,
    DUTY,
    EXPLETIVE,
    FACTUAL,
    FRAMING,
    FREE_RELATIVE,
    GENITIVE,
    GERUND_LIKE,
    HAVE,
    INCLUSIVE,
    INVERTED,
    INVERTED_AHEAD,
    LACKING,
    LOCATIVE,
    ORIGIN,
    PAIR,
    PERSONAL_RELATIVE,
    /** The last words of the nouns that mean a person, which {@code lexicon/nouns.psv} has. */
    PERSON_NOUN,
    PRO_OBJECT,
    PRO_VERB,
    RANGING,
    RECIPROCAL,
    ROLE,
    SEQUENCE,
    TEMPORAL,
    THEM,
    TWO,
    UNTIL,
    WHEN,
    WOULD,

    // Reported speech.
    JUDGING,

    // Who is named, described and counted.
    AMOUNT,
    ARTICLE_DEFINITE,
    COUNT,
    DEFINITE_ONE,
    FORMER,
    HITTING,
    JOINING,
    LEGAL_FORM,
    OTHERS,
    PEOPLE,
    PLACE_TAKING,
    PORTFOLIO_HOLDER,
    PLURAL_LIKE,
    REASON,
    RENAMING;

    /** As the table has it: {@code "by or from"}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
