// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;

/**
 * A sentence's tree with the changes that rules make to it; the rules go on reading the tree as it was.
 *
 * <p>It stays a tree: since rules read the old one, two of them can contradict each other, and then the first one
 * holds.
 */
public final class EditedTree {

    private final Sentence sentence;
    private final Rules rules;
    private final List<Token> tokens;
    private final Map<Integer, List<String>> repairs = new HashMap<>();
    private final Map<Integer, Token> before = new HashMap<>();

    public EditedTree(Sentence sentence, Rules rules) {
        this.sentence = sentence;
        this.rules = rules;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** Makes the changes of one rule; none of them where it is off, or where they would close a loop. */
    public void change(Rule rule, Runnable changes) {
        if (!rules.isOn(rule)) {
            return;
        }
        before.clear();
        changes.run();
        if (before.keySet().stream().anyMatch(this::isInLoop)) {
            before.forEach(tokens::set);
        } else {
            before.forEach((index, token) -> {
                if (!tokens.get(index).equals(token)) {
                    repairs.computeIfAbsent(index, none -> new ArrayList<>()).add(rule.id());
                }
            });
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
    public Token now(Token token) {
        return tokens.get(token.index());
    }

    public boolean isChanged(Token token) {
        return !now(token).equals(token);
    }

    /** Hangs a token under another head. */
    public void move(Token token, int head, Dependency function) {
        put(token.under(head, function));
    }

    /** Reads a token as another form of the same word. */
    public void read(Token token, Features features) {
        put(token.as(features, token.lemma()));
    }

    /** Both. */
    public void put(Token token) {
        before.putIfAbsent(token.index(), tokens.get(token.index()));
        tokens.set(token.index(), token);
    }

    /** The sentence itself where nothing was changed. */
    public Sentence sentence() {
        return repairs.isEmpty() ? sentence : sentence.repaired(tokens, repairs);
    }
}
