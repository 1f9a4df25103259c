// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.Effect;

/**
 * A cue with what it governs.
 *
 * @param content null where only quotation marks can tell it
 * @param isPhrase whether the content is a noun with its words, and no clause
 * @param isGuessed whether the content is but the rest of the sentence
 * @param derivation the lexicon's entry of the cue and the ids of the rules that made it what it is, in order
 */
public record ReportedClause(
        int sentence,
        Cue entry,
        @Nullable Token source,
        List<Token> cue,
        @Nullable Span content,
        boolean isPhrase,
        boolean isGuessed,
        List<String> derivation) {

    /** The content of a clause that has one. */
    public Span knownContent() {
        return Objects.requireNonNull(content);
    }

    /** The stretch of the cue. */
    public Span cueSpan() {
        return cue.get(0).span().cover(cue.get(cue.size() - 1).span());
    }

    /** The place where the cue's own clause begins; its source may stand on either side. */
    public int begin() {
        int cueBegin = cueSpan().begin();
        return source == null ? cueBegin : Math.min(cueBegin, source.span().begin());
    }

    /** The stretch of cue and source. */
    public Span ownSpan() {
        return source == null ? cueSpan() : cueSpan().cover(source.span());
    }

    /** The same by some more rules. */
    public ReportedClause by(Derivation derived) {
        return new ReportedClause(sentence, entry, source, cue, content, isPhrase, isGuessed, derived.steps());
    }

    /** With another content. */
    public ReportedClause with(Span otherContent, Derivation derived) {
        return new ReportedClause(sentence, entry, source, cue, otherContent, isPhrase, isGuessed, derived.steps());
    }

    /** With a content that was found after all. */
    public ReportedClause found(Span lostContent, Derivation derived) {
        return new ReportedClause(sentence, entry, source, cue, lostContent, false, false, derived.steps());
    }

    /** "was quoted as saying". */
    public boolean quotes() {
        return entry.content().contains(Functions.AS) && takesSpeech();
    }

    /** Whether the cue tells what somebody wants or thinks. */
    public boolean isAttitude() {
        return entry.effects().contains(Effect.ATTITUDE);
    }

    /** Whether the cue denies its content. */
    public boolean isDenial() {
        return entry.effects().contains(Effect.NEGATIVE);
    }

    /** "a crowd that chanted her name" brings in no quotation. */
    public boolean isRelative() {
        return cue.stream().anyMatch(t -> t.function() == Dependency.RELATIVE_CLAUSE);
    }

    /** Whether the cue can bring in words between quotation marks. */
    public boolean takesSpeech() {
        return entry.content().contains(Functions.SPEECH);
    }

    /** What is reported, as these words. */
    public ReportedSpeech speech(QuotationMode mode, Span words, Derivation derived) {
        return new ReportedSpeech(
                mode,
                source == null ? null : new TokenPlace(sentence, source.index()),
                cue,
                sentence,
                words,
                entry.effects(),
                entry.trigger().toString(),
                derived.steps());
    }
}
