// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.token;

/** What kind of word a token is, whichever tag set its analyser has. */
public enum WordClass {
    NOUN,
    PROPER_NOUN,
    VERB,
    MODAL,
    ADJECTIVE,
    ADVERB,
    PERSONAL_PRONOUN,
    POSSESSIVE_PRONOUN,
    /** "who", "what": it asks, or begins a relative clause. */
    RELATIVE_PRONOUN,
    /** "which", and "that" where it begins a relative clause. */
    RELATIVE_DETERMINER,
    /** "whose". */
    RELATIVE_POSSESSIVE,
    /** "when", "where". */
    RELATIVE_ADVERB,
    DETERMINER,
    CARDINAL,
    /** Also a conjunction that brings a clause in. */
    PREPOSITION,
    /** "to", also where it is a preposition. */
    INFINITIVE_MARKER,
    COORDINATOR,
    /** The "'s" of a possessor. */
    POSSESSIVE_MARKER,
    OPENING_QUOTE,
    CLOSING_QUOTE,
    OTHER
}
