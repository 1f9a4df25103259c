// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.rule.Rules;

/** The arguments of one predicate while they are gathered: each once, by the rule that found it first. */
final class ArgumentList {

    private record Key(String function, int head, boolean direct) {}

    private final Rules rules;
    private final Map<Key, Argument> arguments = new LinkedHashMap<>();

    ArgumentList(Rules rules) {
        this.rules = rules;
    }

    /** Adds what the tree itself has. */
    void add(String function, Token head) {
        add(ArgumentRule.TREE, function, head.index(), true);
    }

    /** Adds what a rule reads off the tree for sure. */
    void add(ArgumentRule rule, String function, Token head) {
        add(rule, function, head.index(), true);
    }

    /** Adds what a rule guesses. */
    void guess(ArgumentRule rule, String function, Token head) {
        add(rule, function, head.index(), false);
    }

    /** Adds nothing where the rule is off. */
    void add(ArgumentRule rule, String function, int head, boolean direct) {
        if (rules.isOn(rule)) {
            arguments.putIfAbsent(new Key(function, head, direct), new Argument(function, head, direct, rule));
        }
    }

    boolean has(String function) {
        return arguments.keySet().stream().anyMatch(key -> key.function().equals(function));
    }

    /** Those so far, in the order in which they were found. */
    List<Argument> found() {
        return List.copyOf(arguments.values());
    }

    /** Sure ones first, each kind in the order in which they were found. */
    List<Argument> ordered() {
        List<Argument> ordered = new ArrayList<>();
        arguments.values().stream().filter(Argument::direct).forEach(ordered::add);
        arguments.values().stream().filter(a -> !a.direct()).forEach(ordered::add);
        return ordered;
    }
}
