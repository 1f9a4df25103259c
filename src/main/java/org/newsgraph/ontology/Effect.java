// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Locale;

/** What an {@link Operator} does to the statement that it governs. */
public enum Effect {
    /** Turns the polarity round: "failed to", "refused to". */
    NEGATIVE,
    PROBABLE,
    POSSIBLE,
    FUTURE,
    /** Leaves open whether it happened; where the attempt is denied or fails, it did not: "tried to". */
    ATTEMPTED,
    /** States that the governed event takes place, lends it its own subject and arguments, and adds nothing: "held". */
    SUPPORT,
    /**
     * The content is presupposed: negating or doubting the governor leaves it true ("regrets that", "welcomed the").
     */
    FACTIVE,
    /**
     * Of cues alone: what the source wants, plans, refuses or feels is reported like speech, but nobody claims it, and
     * what it means for statements is told by operators.
     */
    ATTITUDE;

    /** The word for it in the lexicon's files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
