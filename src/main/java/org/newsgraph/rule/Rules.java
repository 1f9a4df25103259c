// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rule;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** Which rules are on: all but some; immutable. */
public final class Rules {

    /** All of them. */
    public static final Rules ALL = new Rules(Set.of());

    private final Set<String> off;

    private Rules(Set<String> off) {
        this.off = Set.copyOf(off);
    }

    /**
     * Returns all but these.
     *
     * @param ids of rules, or of entries of the lexicon
     */
    public static Rules without(Collection<String> ids) {
        return new Rules(Set.copyOf(ids));
    }

    /** Returns true where a rule may act. */
    public boolean isOn(Rule rule) {
        return isOn(rule.id());
    }

    /**
     * Returns true where a rule may act.
     *
     * @param id of a rule, or of an entry of the lexicon
     */
    public boolean isOn(String id) {
        return off.isEmpty() || !off.contains(id);
    }

    /**
     * Returns true where an entry may act.
     *
     * @param id of an entry of the lexicon; asked for only where some rule is off
     */
    public boolean isEntryOn(Supplier<String> id) {
        return off.isEmpty() || !off.contains(id.get());
    }
}
