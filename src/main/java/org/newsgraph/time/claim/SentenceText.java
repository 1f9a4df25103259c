// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.claim;

import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Token;

/** A sentence as one line with single blanks, which knows the token of each of its characters. */
public final class SentenceText {

    private final StringBuilder line = new StringBuilder();
    private final int[] tokens;

    /** Of the tokens of the sentence. */
    public SentenceText(Sentence sentence) {
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
    public int token(int character) {
        return tokens[character];
    }

    /** The first character of a token. */
    int begin(int token) {
        int begin = 0;
        while (tokens[begin] != token || line.charAt(begin) == ' ') {
            begin++;
        }
        return begin;
    }

    /** Behind the last character of a token. */
    int end(int token) {
        int end = begin(token);
        while (end < line.length() && tokens[end] == token) {
            end++;
        }
        return end;
    }

    /** Whether neither end lies within a word. */
    boolean isWhole(int begin, int end) {
        boolean before = begin == 0 || !Character.isLetterOrDigit(line.charAt(begin - 1));
        boolean after = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
        return before && after;
    }
}
