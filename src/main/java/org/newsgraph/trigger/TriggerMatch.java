// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.trigger;

import java.util.List;
import org.newsgraph.nlp.token.Token;

/**
 * An entry of the lexicon whose words stand in a sentence.
 *
 * @param tokens the words, in text order, never empty
 */
public record TriggerMatch<T>(T entry, List<Token> tokens) {

    public TriggerMatch {
        tokens = List.copyOf(tokens);
    }
}
