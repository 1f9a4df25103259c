// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

/** How many sentences back a mention can take something up; the sentence of the mention itself is not counted. */
public final class Reach {

    /** "it", "them" and the one person for "he": what the sentence before does not have is out of mind. */
    public static final int OF_PRONOUN = 1;

    /** A subject for "he" or "she": a sentence may come between that speaks of something else. */
    public static final int OF_SUBJECT = 2;

    /** "the company" after a name that the word does not mark: the type alone tells little, so it must be fresh. */
    public static final int OF_TYPE = 2;

    /** "the French leader" for a person of whom no office is told: a guess, so it must be fresh. */
    public static final int OF_UNCLAIMED_OFFICE = 2;

    /** "the accord" after "a peace deal": nouns of one class take each other up within some paragraphs. */
    public static final int OF_SYNONYM = 12;

    /** "the bank" after a name that holds or is marked by the word: the name itself tells that it is meant. */
    public static final int OF_MARKED_NAME = 30;

    private Reach() {}
}
