// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;
import org.newsgraph.quotation.report.ReportedSpeech;

/**
 * Finds how a stretch between quotation marks is brought in; the first way that fits holds.
 *
 * <ol>
 *   <li>A cue has it in its content: then it is this cue's, or a part of what this cue reports, and nobody else's.
 *   <li>A cue stands beside it.
 *   <li>A colon after somebody's name stands before it.
 *   <li>It goes on with the quotation before it.
 *   <li>It is a sentence whose speaker nobody names.
 * </ol>
 *
 * <p>A few words between marks that make no clause are no speech, but the writer's distance from a word.
 */
final class DirectSpeech {

    /** An opening mark of two characters may stand between the beginnings of a content and of its quotation. */
    private static final int LONGEST_MARK = 2;

    /** A closing mark, a comma or bracket, and a blank may stand between a quotation and the clause of its cue. */
    private static final int MOST_BEFORE_CUE_CLAUSE = 3;

    /** Between a quotation and the word of its cue: a speaker with title, office and age, but not another clause. */
    private static final int FARTHEST_CUE = 150;

    private final MarkedText text;
    private final List<ReportedClause> clauses;

    /** @param clauses of all cues of the article */
    DirectSpeech(MarkedText text, List<ReportedClause> clauses) {
        this.text = text;
        this.clauses = List.copyOf(clauses);
    }

    /** @param before the direct speech before it in the article */
    Optional<ReportedSpeech> of(Region region, Optional<ReportedSpeech> before) {
        if (text.article().rules().isOn(QuotationRule.NO_SCARE_QUOTES) && isScareQuote(region.span())) {
            return Optional.empty();
        }
        List<ReportedClause> outside = clauses.stream()
                .filter(c -> text.paragraphOf(c.sentence()) == region.paragraph())
                .filter(c -> text.regions().stream().noneMatch(r -> r.span().overlaps(c.cueSpan())))
                .toList();
        Optional<ReportedClause> governing = governing(region.span(), outside);
        return governing.isPresent()
                ? governed(region, governing.get())
                : beside(region, outside).or(() -> withoutCue(region, before));
    }

    private boolean isScareQuote(Span quoted) {
        return !text.isClause(quoted) && !text.isUtterance(quoted);
    }

    /** The nearest of the cues in whose content it stands. */
    private static Optional<ReportedClause> governing(Span quoted, List<ReportedClause> outside) {
        return outside.stream()
                .filter(c -> c.content() != null && c.content().overlaps(quoted))
                .min(Comparator.comparingInt(c -> Math.abs(c.cueSpan().begin() - quoted.end())));
    }

    /** Direct where it is all, or nearly all, that the cue reports; else the cue's clause is reported as a whole. */
    private Optional<ReportedSpeech> governed(Region region, ReportedClause clause) {
        Span content = clause.knownContent();
        Derivation derivation = derivation(clause, region);
        boolean direct = derivation.holds(QuotationRule.DIRECT_AS_CONTENT, () -> opens(content, region.span()))
                || derivation.holds(
                        QuotationRule.DIRECT_AS_MOST_OF_CONTENT, () -> text.isMostlyQuoted(content, List.of(region)))
                || derivation.holds(QuotationRule.DIRECT_AROUND_CUE, () -> isCutInTwo(clause, content))
                || derivation.holds(
                        QuotationRule.DIRECT_BEFORE_CUE,
                        () -> text.isClause(region.span()) && isRightBefore(region.span(), clause));
        return direct ? Optional.of(clause.speech(QuotationMode.DIRECT, region.span(), derivation)) : Optional.empty();
    }

    private static boolean opens(Span content, Span quoted) {
        return content.begin() + LONGEST_MARK >= quoted.begin();
    }

    /** "Polls," he said, "are for losers": but for the cue's own clause all of it is quoted. */
    private boolean isCutInTwo(ReportedClause clause, Span content) {
        Span own = clause.ownSpan();
        int quoted = text.regions().stream()
                .map(Region::span)
                .filter(content::overlaps)
                .mapToInt(Span::length)
                .sum();
        return content.contains(own) && MarkedText.isMost(quoted + own.length(), content);
    }

    /** "…: 'We know nothing,' she said": a sentence between marks with the cue right behind. */
    private boolean isRightBefore(Span quoted, ReportedClause clause) {
        int between = clause.begin() - quoted.end();
        return 0 <= between && between <= MOST_BEFORE_CUE_CLAUSE && text.isUtterance(quoted);
    }

    /** A cue that brings in speech, in the same sentence if possible, the nearest of them. */
    private Optional<ReportedSpeech> beside(Region region, List<ReportedClause> outside) {
        Span quoted = region.span();
        return outside.stream()
                .filter(c -> c.takesSpeech() && !c.isAttitude() && !c.isRelative())
                .filter(c -> isBeside(c.cueSpan(), quoted))
                .filter(c -> c.content() == null || text.isMostlyQuoted(c.content()))
                .filter(c -> text.startsSentence(quoted) || text.isInSentence(quoted, c.sentence()))
                .min(Comparator.<ReportedClause, Boolean>comparing(c -> !text.isInSentence(quoted, c.sentence()))
                        .thenComparingInt(c -> distance(c.cueSpan(), quoted)))
                .flatMap(nearest -> {
                    Derivation derivation = derivation(nearest, region);
                    return derivation
                            .found(QuotationRule.DIRECT_BESIDE_CUE, () -> Optional.of(nearest))
                            .map(c -> c.speech(QuotationMode.DIRECT, quoted, derivation));
                });
    }

    private Derivation derivation(ReportedClause clause, Region region) {
        return new Derivation(
                text.article().rules(),
                Stream.concat(clause.derivation().stream(), region.derivation().stream())
                        .toList());
    }

    /** At most one sentence ends between them. */
    private boolean isBeside(Span cue, Span quoted) {
        int begin = Math.min(cue.end(), quoted.end());
        int end = Math.max(cue.begin(), quoted.begin());
        String between = begin < end ? text.slice(new Span(begin, end)) : "";
        return between.chars().filter(c -> c == '.').count() <= 1 && between.length() < FARTHEST_CUE;
    }

    private static int distance(Span cue, Span quoted) {
        return Math.max(cue.begin(), quoted.begin()) - Math.min(cue.end(), quoted.end());
    }

    private Optional<ReportedSpeech> withoutCue(Region region, Optional<ReportedSpeech> before) {
        if (!text.isClause(region.span()) || !text.startsSentence(region.span())) {
            return Optional.empty();
        }
        Introduction introduction = new Introduction(text.article(), region);
        return by(QuotationRule.SOURCE_IS_SUBJECT_BEFORE_COLON, region, introduction.subject())
                .or(() -> by(QuotationRule.SOURCE_STANDS_BEFORE_COLON, region, introduction.noun()))
                .or(() -> before.filter(b -> text.paragraphOf(b.content()) == region.paragraph())
                        .flatMap(b -> goesOn(QuotationRule.SOURCE_GOES_ON, region, b)))
                .or(() -> before.filter(b -> text.paragraphOf(b.content()) == region.paragraph() - 1)
                        .filter(b -> text.isWholeParagraph(region))
                        .flatMap(b -> goesOn(QuotationRule.SOURCE_GOES_ON_IN_NEXT_PARAGRAPH, region, b)))
                .or(() -> text.endsSentence(region.span())
                        ? uncued(QuotationRule.SOURCE_UNKNOWN, region, null)
                        : Optional.empty());
    }

    private Optional<ReportedSpeech> by(QuotationRule rule, Region region, Optional<TokenPlace> source) {
        return source.flatMap(s -> uncued(rule, region, s));
    }

    private Optional<ReportedSpeech> goesOn(QuotationRule rule, Region region, ReportedSpeech before) {
        return uncued(rule, region, before.source());
    }

    private Optional<ReportedSpeech> uncued(QuotationRule rule, Region region, @Nullable TokenPlace source) {
        Derivation derivation = new Derivation(text.article().rules(), region.derivation());
        return derivation
                .found(rule, () -> Optional.of(region.span()))
                .map(quoted -> ReportedSpeech.withoutCue(source, quoted, derivation));
    }

    /** The clauses of a speech's cue that report nothing beside it. */
    List<ReportedClause> toldBy(ReportedSpeech speech) {
        return clauses.stream()
                .filter(c -> c.cue().equals(speech.cue()) && c.sentence() == speech.cueSentence())
                .filter(c -> isTold(c, speech.content()))
                .toList();
    }

    private boolean isTold(ReportedClause clause, Span quoted) {
        @Nullable Span content = clause.content();
        return content == null
                || text.isMostlyQuoted(content)
                || opens(content, quoted) && quoted.end() <= clause.cueSpan().begin()
                || isRightBefore(quoted, clause);
    }
}
