// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;

/**
 * Some words of a sentence that stand one after the other.
 *
 * @param last index of the last token, inclusive
 */
public record Stretch(Sentence sentence, int first, int last) {

    /** As they are written, but for other blanks. */
    public String text() {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean apart = i > first
                    && sentence.token(i - 1).span().end() < token.span().begin();
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** The token that depends on one outside; the last of several. */
    Token head() {
        Token head = sentence.token(last);
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if ((token.head() < first || token.head() > last) && token.function() != Dependency.PUNCTUATION) {
                head = token;
            }
        }
        return head;
    }
}
