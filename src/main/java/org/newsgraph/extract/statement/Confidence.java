// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import org.newsgraph.extract.frame.Filling;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.MentionKind;

/** How sure a statement is to be read as the article means it. */
final class Confidence {

    private static final double MOST = 0.95;

    private Confidence() {}

    static double of(Participants participants, Certainty certainty) {
        double confidence = MOST;
        for (Filling filling : participants.all()) {
            confidence -= filling.sure() ? 0 : 0.1;
            confidence -= filling.reference() != null && filling.reference().kind() != MentionKind.NAME ? 0.05 : 0;
        }
        return Math.round((confidence - (certainty == Certainty.CERTAIN ? 0 : 0.05)) * 100) / 100.0;
    }
}
