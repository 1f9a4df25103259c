// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.Set;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;

/** Colons and semicolons, which part what a cue reports from what stands before. */
final class Colons {

    private static final Set<String> COLONS = Set.of(":", ";");

    private Colons() {}

    static boolean isOne(Token token) {
        return COLONS.contains(token.text());
    }

    /** Whether a colon stands right before the clause of a verb. */
    static boolean standsAfterOne(Sentence sentence, Token verb) {
        int first = sentence.subtree(verb, t -> t.index() < verb.index()).stream()
                .filter(t -> !isOne(t))
                .findFirst()
                .orElse(verb)
                .index();
        return first > 0 && isOne(sentence.token(first - 1));
    }

    /** The index of the last one before a token; -1 where there is none. */
    static int lastBefore(Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .limit(token.index())
                .filter(Colons::isOne)
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
    }
}
