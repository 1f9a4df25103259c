// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.quotation.QuotedRegions.Region;
import org.newsgraph.rule.Rules;

/**
 * Compares the reported clauses of one sentence, which were read one by one.
 *
 * <p>First each clause gets the content that is its own: where the contents of two cues overlap, each keeps its part.
 * Then the clauses go that report nothing of their own, since another cue reports the same. Every clause is compared
 * with the others as they were read, so that the order of the cues does not matter.
 */
final class ClauseSieve {

    private static final String COMMA = ",";

    /** A cue is the first word of a content where at most a "to" or "as" stands before it. */
    private static final int MOST_BEFORE_INNER_CUE = 3;

    private final Sentence sentence;
    private final Rules rules;
    private final List<ReportedClause> all;
    private final List<Region> regions;

    ClauseSieve(Predicates predicates, List<ReportedClause> all, List<Region> regions) {
        this.sentence = predicates.sentence();
        this.rules = predicates.rules();
        this.all = List.copyOf(all);
        this.regions = regions;
    }

    List<ReportedClause> kept() {
        return all.stream()
                .map(this::withOwnContent)
                .filter(clause -> !isRedundant(clause))
                .toList();
    }

    private ReportedClause withOwnContent(ReportedClause clause) {
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

    private boolean isRedundant(ReportedClause clause) {
        @Nullable Span content = clause.content();
        return content != null
                && (rules.isOn(QuotationRule.NO_GUESS_OVER_CONTENT) && isGuessOverContent(clause, content)
                        || rules.isOn(QuotationRule.NO_PART_OF_LONGER_CUE) && isPartOfLongerCue(clause)
                        || isDenialOfPart(clause)
                        || rules.isOn(QuotationRule.NO_SECOND_QUOTING) && quotesAnother(clause, content)
                        || rules.isOn(QuotationRule.NO_SECOND_CLAIM) && isClaimInAnother(clause)
                        || rules.isOn(QuotationRule.NO_CUE_IN_SOURCE) && isInSourceOfAnother(clause, content));
    }

    private Stream<ReportedClause> othersWithContent(ReportedClause clause) {
        return all.stream().filter(other -> other.cue() != clause.cue() && other.content() != null);
    }

    /** What was taken for the rest of the sentence is no content where a better one stands. */
    private boolean isGuessOverContent(ReportedClause clause, Span content) {
        return clause.isGuessed()
                && othersWithContent(clause).anyMatch(other -> contentOf(other).overlaps(content));
    }

    /** "expressed concern that": the noun is but a part of the whole cue, unless it is what the whole denies. */
    private boolean isPartOfLongerCue(ReportedClause clause) {
        return othersWithContent(clause).anyMatch(whole -> isPart(clause, whole) && !isDenialOfClaim(whole, clause));
    }

    private boolean isDenialOfPart(ReportedClause clause) {
        return othersWithContent(clause).anyMatch(noun -> isPart(noun, clause) && isDenialOfClaim(clause, noun));
    }

    private static boolean isPart(ReportedClause part, ReportedClause whole) {
        return whole.cue().size() > part.cue().size() && whole.cue().containsAll(part.cue());
    }

    /** "rejected A's claim that": the content is what A claims, and who denies it reports nothing more. */
    private boolean isDenialOfClaim(ReportedClause denial, ReportedClause noun) {
        return rules.isOn(QuotationRule.NO_DENIAL_OF_CLAIM) && denial.isDenial() && noun.source() != null;
    }

    /** "was quoted as saying that": one report by two cues; the words of saying keep it. */
    private boolean quotesAnother(ReportedClause clause, Span content) {
        return clause.quotes()
                && othersWithContent(clause)
                        .anyMatch(saying -> saying.source() == clause.source() && beginsWith(content, saying));
    }

    /** "declined to say whether": one report by two cues; who refuses or wants keeps it. */
    private boolean isClaimInAnother(ReportedClause clause) {
        return !clause.quotes()
                && othersWithContent(clause)
                        .filter(outer -> outer.source() == clause.source())
                        .filter(outer -> !outer.entry().effects().isEmpty())
                        .anyMatch(outer -> beginsWith(contentOf(outer), clause));
    }

    private static boolean beginsWith(Span content, ReportedClause inner) {
        Span cue = inner.cueSpan();
        return content.contains(cue)
                && cue.begin() - content.begin() <= MOST_BEFORE_INNER_CUE
                && content.contains(contentOf(inner));
    }

    /** "…, people briefed on it said": what stands between source and cue is of the source, and no cue. */
    private boolean isInSourceOfAnother(ReportedClause clause, Span content) {
        @Nullable Token source = clause.source();
        return source != null
                && content.end() <= source.span().begin()
                && othersWithContent(clause)
                        .filter(cue -> cue.source() == source && contentOf(cue).equals(content))
                        .anyMatch(cue -> cue.cueSpan().begin() > clause.cueSpan().begin());
    }

    private static Span contentOf(ReportedClause clause) {
        return java.util.Objects.requireNonNull(clause.content());
    }
}
