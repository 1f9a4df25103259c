// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.List;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.LexiconEntry;

/** Hears what became of the frames of each trigger that stands in a sentence. */
public interface FrameListener {

    /** Hears nothing. */
    FrameListener NONE = new FrameListener() {
        @Override
        public void chosen(FilledFrame frame) {}

        @Override
        public void lost(LexiconEntry entry, List<Token> trigger, String why) {}
    };

    /** The frame makes statements. */
    void chosen(FilledFrame frame);

    /**
     * The frame makes none.
     *
     * @param why the slot that found no filler, the rule that leaves the frame out, or the better frame
     */
    void lost(LexiconEntry entry, List<Token> trigger, String why);
}
