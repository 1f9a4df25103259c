// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.ReportedSpeech;

/** Joins the halves of a sentence that its cue cuts in two: "If they come," he said, "we shall know." */
final class Halves {

    private final MarkedText text;

    Halves(MarkedText text) {
        this.text = text;
    }

    /** Each speech that is no half is left as it is. */
    List<ReportedSpeech> joined(Stream<ReportedSpeech> speeches) {
        List<ReportedSpeech> all = new ArrayList<>();
        boolean on = text.article().rules().isOn(QuotationRule.HALVES_JOINED);
        speeches.forEach(speech -> {
            int last = all.size() - 1;
            if (on && last >= 0 && areHalves(all.get(last), speech)) {
                all.set(last, speech.after(all.get(last).content(), QuotationRule.HALVES_JOINED));
            } else {
                all.add(speech);
            }
        });
        return all;
    }

    private boolean areHalves(ReportedSpeech first, ReportedSpeech second) {
        @Nullable Span cue = second.cueSpan();
        return cue != null
                && first.mode() == QuotationMode.DIRECT
                && second.mode() == QuotationMode.DIRECT
                && first.cue().equals(second.cue())
                && first.cueSentence() == second.cueSentence()
                && first.content().end() <= cue.begin()
                && cue.end() <= second.content().begin()
                && text.isInSentence(first.content(), second.cueSentence())
                && text.isInSentence(second.content(), second.cueSentence())
                && !text.endsSentence(first.content());
    }
}
