// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.newsgraph.rule.Rules;

/**
 * The gate of the rules of this room: one that is off does nothing, and those that made something what it is are kept.
 */
public final class Derivation {

    private final Rules rules;
    private final Set<String> ids = new LinkedHashSet<>();

    /** @param before what it is derived from so far */
    public Derivation(Rules rules, List<String> before) {
        this.rules = rules;
        this.ids.addAll(before);
    }

    /** Answers a rule's question; with no where it is off. */
    public boolean holds(QuotationRule rule, BooleanSupplier question) {
        boolean holds = rules.isOn(rule) && question.getAsBoolean();
        if (holds) {
            ids.add(rule.id());
        }
        return holds;
    }

    /** Returns what a rule finds; nothing where it is off. */
    public <T> Optional<T> found(QuotationRule rule, Supplier<Optional<T>> search) {
        Optional<T> found = rules.isOn(rule) ? search.get() : Optional.empty();
        if (found.isPresent()) {
            ids.add(rule.id());
        }
        return found;
    }

    /** Returns what a rule makes of something; the same where it is off. */
    public <T> T changed(QuotationRule rule, T before, UnaryOperator<T> change) {
        T after = rules.isOn(rule) ? change.apply(before) : before;
        if (!after.equals(before)) {
            ids.add(rule.id());
        }
        return after;
    }

    /** The lexicon's entry of the cue, where there is one, and the rules, in the order in which they took part. */
    public List<String> steps() {
        return List.copyOf(ids);
    }
}
