// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reported speech: source, cue and content, after PolNeAR.
 *
 * @param id hash of article and content
 * @param source entity id; null where the source is no entity of the article
 * @param sourceSpan the mention of the source; null where the text names none
 * @param cue the words that mark the report ("said"); null for a quotation without one
 * @param derivation the ids of the rules and of the cue's entry that made it what it is, in order
 */
public record Quotation(
        String id,
        QuotationMode mode,
        @Nullable String source,
        @Nullable Excerpt sourceSpan,
        @Nullable Excerpt cue,
        Excerpt content,
        List<String> derivation) {

    public Quotation {
        derivation = List.copyOf(derivation);
    }
}
