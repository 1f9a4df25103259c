// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statement is so, and who says it.
 *
 * @param attribution null where the article itself says it
 * @param qualifications the words that set the status, in text order
 */
public record Factuality(
        Polarity polarity,
        Certainty certainty,
        Tense tense,
        @Nullable Attribution attribution,
        List<Qualification> qualifications) {

    /** What the article itself says is so. */
    public static final Factuality FACT =
            new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Tense.NON_FUTURE, null, List.of());

    public Factuality {
        qualifications = List.copyOf(qualifications);
    }

    /** Whether the article itself says that it is so: positive, certain, not of the future, and nobody's claim. */
    public boolean asserted() {
        return polarity == Polarity.POSITIVE
                && certainty == Certainty.CERTAIN
                && tense == Tense.NON_FUTURE
                && attribution == null;
    }
}
