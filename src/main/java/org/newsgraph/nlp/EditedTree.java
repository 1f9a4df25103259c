// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;

/** A sentence's tree with the changes that a repair makes to it; the repair goes on reading the tree as it was. */
final class EditedTree {

    private final Sentence sentence;
    private final List<Token> tokens;

    EditedTree(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    boolean isChanged(Token token) {
        return !tokens.get(token.index()).equals(token);
    }

    void put(Token token, String tag, int head, Function function) {
        put(token, token.lemma(), tag, head, function);
    }

    void put(Token token, String lemma, String tag, int head, Function function) {
        tokens.set(
                token.index(),
                new Token(token.index(), token.span(), token.text(), lemma, tag, token.nameType(), head, function));
    }

    /** The sentence itself where nothing was changed. */
    Sentence sentence() {
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), tokens, sentence.roles());
    }
}
