// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.ontology.Effect;

/**
 * Speech that the article reports.
 *
 * @param source head of the words that name the speaker; null where none are found
 * @param cue the words that mark the report, in text order; empty where there are none
 * @param cueSentence index of the sentence of the cue; -1 without a cue
 * @param content the words reported, without quotation marks around the whole
 * @param effects what the cue says of the content beside reporting it
 * @param rule the lexicon entry of the cue; empty without one
 */
public record ReportedSpeech(
        QuotationMode mode,
        @Nullable TokenPlace source,
        List<Token> cue,
        int cueSentence,
        Span content,
        Set<Effect> effects,
        String rule) {

    public ReportedSpeech {
        cue = List.copyOf(cue);
        effects = Set.copyOf(effects);
    }

    ReportedSpeech with(Span otherContent) {
        return new ReportedSpeech(mode, source, cue, cueSentence, otherContent, effects, rule);
    }

    /** The stretch of the cue; null without one. */
    public @Nullable Span cueSpan() {
        return cue.isEmpty()
                ? null
                : cue.get(0).span().cover(cue.get(cue.size() - 1).span());
    }
}
