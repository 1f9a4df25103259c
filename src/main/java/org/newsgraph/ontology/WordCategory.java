// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Locale;

/** Part of speech of a lexicon entry's head, or the closed class that it belongs to. */
public enum WordCategory {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    DETERMINER,
    PREPOSITION,
    CONJUNCTION;

    /** The word for it in the lexicon's files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
