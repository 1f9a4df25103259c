// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.FrameListener;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.LexiconEntry;

/** Keeps what became of the frames of one article, in the order in which it was decided. */
final class FrameFates implements FrameListener {

    private final List<FrameFate> fates = new ArrayList<>();

    @Override
    public void chosen(FilledFrame frame) {
        fates.add(new FrameFate(frame.entry(), frame.trigger(), null));
    }

    @Override
    public void lost(LexiconEntry entry, List<Token> trigger, String why) {
        fates.add(new FrameFate(entry, trigger, why));
    }

    List<FrameFate> all() {
        return List.copyOf(fates);
    }
}
