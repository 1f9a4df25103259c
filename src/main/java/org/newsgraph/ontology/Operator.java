// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Set;

/**
 * A word that sets the status of what it governs: "refused to", "may", "reportedly", "talks were cancelled".
 *
 * @param functions functions of the argument that it qualifies ("infinitive", "object"); empty for adverbs,
 *     auxiliaries, determiners and conjunctions, which qualify what they modify
 */
public record Operator(Trigger trigger, Set<String> functions, Set<Effect> effects, String example, String location) {

    public Operator {
        functions = Set.copyOf(functions);
        effects = Set.copyOf(effects);
    }

    /** What statements name as the rule that set a qualifier. */
    public String rule() {
        return functions.isEmpty()
                ? trigger.toString()
                : trigger + " " + String.join("/", new java.util.TreeSet<>(functions));
    }
}
