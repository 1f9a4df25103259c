// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence's tree with the changes that a repair makes to it; the repair goes on reading the tree as it was.
 *
 * <p>It stays a tree: since rules read the old one, two of them can contradict each other, and then the first one
 * holds.
 */
final class EditedTree {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Map<Integer, Token> before = new HashMap<>();

    EditedTree(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** Makes the changes of one rule; none of them where they would close a loop. */
    void change(Runnable rule) {
        before.clear();
        rule.run();
        if (before.keySet().stream().anyMatch(this::isInLoop)) {
            before.forEach(tokens::set);
        }
    }

    private boolean isInLoop(int token) {
        int at = token;
        for (int steps = 0; steps < tokens.size() && at >= 0; steps++) {
            at = tokens.get(at).head();
        }
        return at >= 0;
    }

    /** The token as it is by now. */
    Token now(Token token) {
        return tokens.get(token.index());
    }

    boolean isChanged(Token token) {
        return !now(token).equals(token);
    }

    void put(Token token, String tag, int head, Function function) {
        put(token, token.lemma(), tag, head, function);
    }

    void put(Token token, String lemma, String tag, int head, Function function) {
        before.putIfAbsent(token.index(), now(token));
        tokens.set(
                token.index(),
                new Token(token.index(), token.span(), token.text(), lemma, tag, token.nameType(), head, function));
    }

    /** The sentence itself where nothing was changed. */
    Sentence sentence() {
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), tokens);
    }
}
