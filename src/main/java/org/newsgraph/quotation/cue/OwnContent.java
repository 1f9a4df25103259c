// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;
import org.newsgraph.rule.Rules;

/**
 * Gives each reported clause of a sentence the content that is its own.
 *
 * <p>Where a sentence has two cues, one before what it reports and one behind it, the parser often hangs the later cue
 * into the content of the earlier one: "A hopes to win, B said". Then the later cue reports all that stands before it,
 * the earlier one only its part of it.
 */
final class OwnContent {

    private static final String COMMA = ",";

    private final Sentence sentence;
    private final Rules rules;
    private final List<ReportedClause> all;
    private final List<Region> regions;

    /** @param all clauses of the sentence, each read for itself */
    OwnContent(Predicates predicates, List<ReportedClause> all, List<Region> regions) {
        this.sentence = predicates.sentence();
        this.rules = predicates.rules();
        this.all = List.copyOf(all);
        this.regions = regions;
    }

    ReportedClause of(ReportedClause clause) {
        Derivation derivation = new Derivation(rules, clause.derivation());
        @Nullable Span content = clause.content();
        if (content == null) {
            return derivation
                    .found(QuotationRule.CONTENT_BEFORE_LATER_CUE, () -> takenFromCueBefore(clause))
                    .map(words -> clause.found(words, derivation))
                    .orElse(clause);
        }
        Span shared = derivation.changed(
                QuotationRule.CONTENT_SHARED_WITH_LATER_CUE, content, words -> sharedWithLaterCue(clause, words));
        Span closed = derivation.changed(
                QuotationRule.CONTENT_TO_CLOSING_MARK, shared, words -> toClosingMark(clause, words));
        return clause.with(closed, derivation);
    }

    /**
     * "expects to save 80 million, its chief told analysts": the later cue reports the earlier one with its content, so
     * the earlier one has only what stands before the later.
     */
    private Span sharedWithLaterCue(ReportedClause clause, Span content) {
        return all.stream()
                .filter(later -> later != clause && content.contains(later.cueSpan()))
                .flatMap(later -> contentOfLater(later, clause).stream()
                        .filter(outer -> outer.contains(clause.cueSpan())
                                && outer.end() <= later.cueSpan().begin()))
                .findFirst()
                .map(outer -> ContentWords.trimmed(sentence.tokens().stream()
                        .filter(t -> content.contains(t.span()) && outer.contains(t.span()))
                        .toList()))
                .filter(words -> !words.isEmpty())
                .map(Sentence::span)
                .orElse(content);
    }

    private Optional<Span> contentOfLater(ReportedClause later, ReportedClause clause) {
        return later.content() != null ? Optional.of(later.content()) : takenFrom(clause, later);
    }

    private Optional<Span> takenFromCueBefore(ReportedClause later) {
        return all.stream()
                .filter(before -> before != later)
                .flatMap(before -> takenFrom(before, later).stream())
                .findFirst();
    }

    /**
     * "A said B had left, C told reporters", where the parser hangs the later cue, with its source, into the content of
     * the one before it: the later cue has all that stands before the last comma before its source.
     */
    private Optional<Span> takenFrom(ReportedClause before, ReportedClause later) {
        @Nullable Span content = before.content();
        @Nullable Token source = later.source();
        if (content == null || source == null || !isLaterCueInContent(before.cueSpan(), content, later, source)) {
            return Optional.empty();
        }
        int comma = lastCommaBefore(source);
        List<Token> words = ContentWords.trimmed(
                sentence.tokens().stream().filter(t -> t.index() < comma).toList());
        boolean inContent = !words.isEmpty() && sentence.token(comma).span().begin() >= content.begin();
        return inContent && !isModifier(comma, source) ? Optional.of(Sentence.span(words)) : Optional.empty();
    }

    private static boolean isLaterCueInContent(Span cueBefore, Span content, ReportedClause later, Token source) {
        return later.takesSpeech()
                && cueBefore.end() <= content.begin()
                && content.contains(source.span())
                && content.contains(later.cueSpan())
                && source.index() <= later.cue().get(0).index();
    }

    private int lastCommaBefore(Token source) {
        return sentence.tokens().stream()
                .limit(source.index())
                .filter(t -> t.text().equals(COMMA))
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
    }

    /** ", who A said", ", of which A said": what stands behind the comma only describes a word before it. */
    private boolean isModifier(int comma, Token source) {
        return sentence.tokens().subList(comma + 1, source.index()).stream()
                .anyMatch(t -> t.isRelativePronoun() || t.is(WordClass.PREPOSITION));
    }

    /** A content that ends between quotation marks goes on to their end; its opening mark has the closing one. */
    private Span toClosingMark(ReportedClause clause, Span content) {
        return regions.stream()
                .map(Region::span)
                .filter(marked -> content.begin() < marked.begin()
                        && marked.begin() < content.end()
                        && content.end() <= marked.end()
                        && !marked.overlaps(clause.cueSpan()))
                .findFirst()
                .map(marked -> content.cover(closingMark(marked).orElse(marked)))
                .orElse(content);
    }

    private Optional<Span> closingMark(Span marked) {
        return sentence.tokens().stream()
                .map(Token::span)
                .filter(t -> t.begin() == marked.end())
                .findFirst();
    }
}
