// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/**
 * The word or words of an entry of the lexicon.
 *
 * @param category part of speech of the head
 * @param words lemmas, the head first; each further word depends on the head or on the word before it, as particle,
 *     object or preposition ("hold talk", "put forward", "take to street")
 */
public record Trigger(WordCategory category, List<String> words) {

    public Trigger {
        words = List.copyOf(words);
    }

    public String head() {
        return words.get(0);
    }

    @Override
    public String toString() {
        return category.label() + " " + String.join(" ", words);
    }
}
