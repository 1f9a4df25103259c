// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;

/** A sentence as one line with single blanks, which knows the token of each of its characters. */
final class SentenceText {

    private final StringBuilder line = new StringBuilder();
    private final int[] tokens;

    SentenceText(Sentence sentence) {
        int length =
                sentence.tokens().stream().mapToInt(t -> t.text().length() + 1).sum();
        tokens = new int[length + 1];
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (end >= 0 && token.span().begin() > end) {
                tokens[line.length()] = token.index();
                line.append(' ');
            }
            for (int i = 0; i < token.text().length(); i++) {
                tokens[line.length() + i] = token.index();
            }
            line.append(token.text());
            end = token.span().end();
        }
    }

    String line() {
        return line.toString();
    }

    /** Index of the token that holds the character. */
    int token(int character) {
        return tokens[character];
    }
}
