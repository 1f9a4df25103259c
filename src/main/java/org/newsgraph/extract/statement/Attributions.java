// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;

/** Tells who claims what stands at a place of the article. */
public final class Attributions {

    private final Article article;
    private final ResolvedArticle resolved;
    private final List<ReportedSpeech> speeches;

    public Attributions(Article article, ResolvedArticle resolved, List<ReportedSpeech> speeches) {
        this.article = article;
        this.resolved = resolved;
        this.speeches = speeches.stream()
                .filter(s -> !s.effects().contains(Effect.ATTITUDE))
                .toList();
    }

    /** The claims around a trigger, the nearest first; the cue's own words are in none of theirs. */
    List<ReportedSpeech> around(List<Token> trigger) {
        Span span = trigger.get(0).span().cover(trigger.get(trigger.size() - 1).span());
        return speeches.stream()
                .filter(s -> s.content().contains(span) && s.cue().stream().noneMatch(trigger::contains))
                .filter(s -> speeches.stream().noneMatch(o -> isDenied(s, o)))
                .sorted(Comparator.comparingInt(s -> s.content().length()))
                .toList();
    }

    /** "denied B's claim that A left": who denies the claim is who says that it is not so. */
    private static boolean isDenied(ReportedSpeech speech, ReportedSpeech denial) {
        Span cue = speech.cueSpan();
        boolean inside =
                cue != null && denial.cueSpan() != null && denial.content().contains(cue);
        return inside
                && speech.cue().stream().anyMatch(Token::isNoun)
                && denial.source() != null
                && denial.effects().contains(Effect.NEGATIVE);
    }

    @Nullable
    Attribution attribution(List<ReportedSpeech> around) {
        @Nullable Attribution outer = null;
        for (int i = around.size() - 1; i >= 0; i--) {
            ReportedSpeech speech = around.get(i);
            outer = new Attribution(source(speech).map(Reference::entity).orElse(null), cue(speech), outer);
        }
        return outer;
    }

    /** The words of the cue; where a quotation only goes on, those that opened it. */
    private Excerpt cue(ReportedSpeech speech) {
        Span own = speech.cueSpan();
        if (own != null) {
            return Excerpt.of(article, own);
        }
        return speeches.stream()
                .filter(s -> s.cueSpan() != null
                        && s.content().begin() < speech.content().begin())
                .filter(s -> java.util.Objects.equals(s.source(), speech.source()))
                .max(Comparator.comparing(ReportedSpeech::content))
                .map(s -> Excerpt.of(article, java.util.Objects.requireNonNull(s.cueSpan())))
                .orElseGet(() -> Excerpt.of(
                        article,
                        new Span(speech.content().begin(), speech.content().begin())));
    }

    public Optional<Reference> source(ReportedSpeech speech) {
        return speech.source() == null
                ? Optional.empty()
                : resolved.at(speech.source().sentence(), speech.source().token());
    }
}
