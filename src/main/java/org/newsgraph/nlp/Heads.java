// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;

/** What the heads of a sentence's tokens must be for a tree, and how to make one of those that are none. */
public final class Heads {

    private static final int NONE = -1;

    private Heads() {}

    /** What keeps tokens from being a tree, as the end of a sentence about them; empty where nothing does. */
    static Optional<String> fault(List<Token> tokens) {
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            if (token.index() != i) {
                return Optional.of("token " + i + " says that it is token " + token.index());
            }
            if (token.head() < NONE || token.head() >= size) {
                return Optional.of(
                        named(token) + " depends on token " + token.head() + ", where there are only " + size);
            }
            if (token.head() == NONE != (token.function() == Dependency.ROOT)) {
                return Optional.of(named(token) + " is " + token.function() + " under token " + token.head()
                        + ", where the root alone depends on none (" + NONE + ")");
            }
        }
        return loops(tokens.stream().mapToInt(Token::head).toArray()).stream()
                .map(tokens::get)
                .map(t -> named(t) + " depends on itself through token " + t.head())
                .findFirst();
    }

    private static String named(Token token) {
        return "token " + token.index() + " (\"" + token.text() + "\")";
    }

    /**
     * Makes a tree of what a parser gave: a token whose head lies outside the sentence becomes a root, and so does the
     * first token of each loop.
     */
    public static void mend(int[] heads, Dependency[] functions) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0 || heads[i] >= heads.length) {
                root(i, heads, functions);
            } else if (functions[i] == Dependency.ROOT) {
                functions[i] = Dependency.OTHER;
            }
        }
        loops(heads).forEach(i -> root(i, heads, functions));
    }

    private static void root(int token, int[] heads, Dependency[] functions) {
        heads[token] = NONE;
        functions[token] = Dependency.ROOT;
    }

    /** The first token of each loop. */
    private static List<Integer> loops(int[] heads) {
        List<Integer> first = new ArrayList<>();
        int[] climb = new int[heads.length];
        for (int start = 0; start < heads.length; start++) {
            int at = start;
            while (at >= 0 && climb[at] == 0) {
                climb[at] = start + 1;
                at = heads[at];
            }
            if (at >= 0 && climb[at] == start + 1) {
                first.add(first(at, heads));
            }
        }
        return first;
    }

    private static int first(int member, int[] heads) {
        int first = member;
        for (int at = heads[member]; at != member; at = heads[at]) {
            first = Math.min(first, at);
        }
        return first;
    }
}
