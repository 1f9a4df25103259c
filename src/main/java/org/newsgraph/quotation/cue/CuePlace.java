// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.List;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Cue;

/**
 * A cue at its place in a sentence.
 *
 * @param head the word that governs source and content
 * @param words all words of the cue, in text order
 */
record CuePlace(Predicates predicates, Token head, Cue cue, List<Token> words) {

    Sentence sentence() {
        return predicates.sentence();
    }

    Token lastWord() {
        return words.get(words.size() - 1);
    }

    /** Returns true where the lexicon lets a function fill the content of the cue. */
    boolean takes(String function) {
        return cue.content().contains(function);
    }
}
