// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.token.Token;
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
 * @param derivation the lexicon entry of the cue, where there is one, and the ids of the rules that made the speech
 *     what it is, in order
 */
public record ReportedSpeech(
        QuotationMode mode,
        @Nullable TokenPlace source,
        List<Token> cue,
        int cueSentence,
        Span content,
        Set<Effect> effects,
        String rule,
        List<String> derivation) {

    public ReportedSpeech {
        cue = List.copyOf(cue);
        effects = Set.copyOf(effects);
        derivation = List.copyOf(derivation);
    }

    /** Direct speech that no cue brings in. */
    public static ReportedSpeech withoutCue(@Nullable TokenPlace source, Span content, Derivation derived) {
        return new ReportedSpeech(QuotationMode.DIRECT, source, List.of(), -1, content, Set.of(), "", derived.steps());
    }

    /** The same with more content before it, by one more rule. */
    public ReportedSpeech after(Span moreContent, QuotationRule by) {
        List<String> steps =
                Stream.concat(derivation.stream(), Stream.of(by.id())).toList();
        return new ReportedSpeech(mode, source, cue, cueSentence, moreContent.cover(content), effects, rule, steps);
    }

    /** The stretch of the cue; null without one. */
    public @Nullable Span cueSpan() {
        return cue.isEmpty()
                ? null
                : cue.get(0).span().cover(cue.get(cue.size() - 1).span());
    }
}
