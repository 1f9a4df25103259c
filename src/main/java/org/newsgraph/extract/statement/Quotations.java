// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Quotation;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.Reference;

/** Makes quotations of reported speech, once it is known who the source is. */
public final class Quotations {

    private Quotations() {}

    /** One for each speech, in their order. */
    public static List<Quotation> of(ReadArticle article, List<ReportedSpeech> speeches, Attributions attributions) {
        return speeches.stream()
                .map(speech -> quotation(article, attributions, speech))
                .toList();
    }

    private static Quotation quotation(ReadArticle analysed, Attributions attributions, ReportedSpeech speech) {
        Article article = analysed.article();
        Optional<Reference> source = attributions.source(speech);
        @Nullable Span cue = speech.cueSpan();
        Excerpt content = Excerpt.of(article, speech.content());
        String key = String.join("\u0000", article.id(), content.toString(), String.valueOf(cue));
        return new Quotation(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                speech.mode(),
                source.map(Reference::entity).orElse(null),
                source.map(r -> span(analysed, r))
                        .or(() -> Optional.ofNullable(speech.source()).map(p -> phrase(analysed, p)))
                        .map(s -> Excerpt.of(article, s))
                        .orElse(null),
                cue == null ? null : Excerpt.of(article, cue),
                content,
                speech.derivation());
    }

    /** The words of a source that is no entity: its noun with what stands before it. */
    private static Span phrase(ReadArticle analysed, TokenPlace place) {
        Sentence sentence = analysed.sentences().get(place.sentence());
        Token head = sentence.token(place.token());
        List<Token> words = sentence.subtree(head, t -> t.index() < head.index());
        return Sentence.span(words);
    }

    private static Span span(ReadArticle analysed, Reference reference) {
        Sentence sentence = analysed.sentences().get(reference.sentence());
        return sentence.span(reference.first(), reference.last());
    }
}
