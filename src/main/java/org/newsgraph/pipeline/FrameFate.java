// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.LexiconEntry;

/**
 * What became of a frame whose trigger stands in a sentence.
 *
 * @param trigger its words there
 * @param lost the slot that found no filler, the rule that leaves the frame out, or the better frame; null where the
 *     frame makes statements
 */
public record FrameFate(LexiconEntry entry, List<Token> trigger, @Nullable String lost) {

    public FrameFate {
        trigger = List.copyOf(trigger);
    }
}
