// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Effect;
import org.newsgraph.quotation.QuotedRegions.Region;

/** Holds the reported clauses of a sentence against each other: cuts what they share wrongly, drops what is twice. */
final class ClauseSieve {

    private ClauseSieve() {}

    static List<ReportedClause> of(Predicates predicates, List<ReportedClause> all, List<Region> regions) {
        Sentence sentence = predicates.sentence();
        List<ReportedClause> kept = new ArrayList<>();
        for (ReportedClause clause : all) {
            ReportedClause cut = clause.content() == null
                    ? found(sentence, clause, all)
                    : clause.with(closed(sentence, cut(sentence, clause, clause.content(), all), clause, regions));
            if (!isGuessedAgain(cut, all) && !isWithin(cut, all) && !isRepeated(cut, all) && !isOfSource(cut, all)) {
                kept.add(cut);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * "expects to save 80 million, its chief told analysts": the later cue reports the earlier one with its content.
     */
    private static Span cut(Sentence sentence, ReportedClause clause, Span content, List<ReportedClause> all) {
        for (ReportedClause other : all) {
            @Nullable Span outer = other.content() == null ? lost(sentence, other, clause, content) : other.content();
            if (outer == null || other == clause) {
                continue;
            }
            boolean around = outer.contains(clause.cueSpan())
                    && outer.end() <= other.cueSpan().begin();
            if (around && content.contains(other.cueSpan())) {
                List<Token> words = ContentWords.trimmed(sentence.tokens().stream()
                        .filter(t -> content.contains(t.span()) && outer.contains(t.span()))
                        .toList());
                return words.isEmpty() ? content : Sentence.span(words);
            }
        }
        return content;
    }

    /** The content of a cue of saying that the parser hangs, with its source, into the content of the one before it. */
    private static @Nullable Span lost(
            Sentence sentence, ReportedClause cue, ReportedClause before, @Nullable Span content) {
        @Nullable Token source = cue.source();
        if (cue == before
                || content == null
                || source == null
                || !cue.takesSpeech()
                || before.cueSpan().end() > content.begin()
                || !content.contains(source.span())
                || !content.contains(cue.cueSpan())
                || source.index() > cue.cue().get(0).index()) {
            return null;
        }
        int comma = sentence.tokens().stream()
                .filter(t -> t.index() < source.index() && t.text().equals(","))
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        List<Token> words = ContentWords.trimmed(
                sentence.tokens().stream().filter(t -> t.index() < comma).toList());
        boolean modifier = sentence.tokens().stream()
                .filter(t -> t.index() > comma && t.index() < source.index())
                .anyMatch(t -> t.isRelativePronoun() || t.is(WordClass.PREPOSITION));
        return modifier || words.isEmpty() || sentence.token(comma).span().begin() < content.begin()
                ? null
                : Sentence.span(words);
    }

    private static ReportedClause found(Sentence sentence, ReportedClause clause, List<ReportedClause> all) {
        return clause.content() != null
                ? clause
                : all.stream()
                        .map(o -> lost(sentence, clause, o, o.content()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(clause::found)
                        .orElse(clause);
    }

    /** A content that ends between quotation marks goes on to their end; its opening mark has the closing one. */
    private static Span closed(Sentence sentence, Span content, ReportedClause clause, List<Region> regions) {
        return regions.stream()
                .map(Region::span)
                .filter(r -> content.begin() < r.begin()
                        && r.begin() < content.end()
                        && content.end() <= r.end()
                        && !r.overlaps(clause.cueSpan()))
                .findFirst()
                .map(r -> sentence.tokens().stream()
                        .map(Token::span)
                        .filter(t -> t.begin() == r.end())
                        .findFirst()
                        .map(content::cover)
                        .orElse(content.cover(r)))
                .orElse(content);
    }

    private static boolean isGuessedAgain(ReportedClause clause, List<ReportedClause> all) {
        return clause.isGuessed()
                && clause.content() != null
                && all.stream()
                        .anyMatch(o -> o.cue() != clause.cue()
                                && o.content() != null
                                && o.content().overlaps(clause.content()));
    }

    /** "expressed concern that": the noun is but a part of the whole cue, where "rejected A's claim" is A's. */
    private static boolean isWithin(ReportedClause clause, List<ReportedClause> all) {
        return all.stream()
                .anyMatch(o -> isPart(clause, o) && !isDenied(clause, o) || isPart(o, clause) && isDenied(o, clause));
    }

    private static boolean isPart(ReportedClause clause, ReportedClause whole) {
        return whole.cue().size() > clause.cue().size()
                && whole.content() != null
                && clause.content() != null
                && whole.cue().containsAll(clause.cue());
    }

    private static boolean isDenied(ReportedClause clause, ReportedClause whole) {
        return clause.source() != null && whole.entry().effects().contains(Effect.NEGATIVE);
    }

    /**
     * "was quoted as saying that", "declined to say whether": one report by two cues, of one source. An attitude holds
     * the words of saying in its content, what quotes leaves the report to them.
     */
    private static boolean isRepeated(ReportedClause clause, List<ReportedClause> all) {
        @Nullable Span content = clause.content();
        return content != null
                && all.stream()
                        .filter(o -> o != clause && o.content() != null && o.source() == clause.source())
                        .anyMatch(o -> clause.quotes()
                                ? begins(content, o)
                                : (o.isAttitude() || !o.entry().effects().isEmpty())
                                        && begins(java.util.Objects.requireNonNull(o.content()), clause));
    }

    /** "…, people briefed on it said": what stands between source and cue is of the source, and no cue. */
    private static boolean isOfSource(ReportedClause clause, List<ReportedClause> all) {
        @Nullable Span content = clause.content();
        @Nullable Token source = clause.source();
        return content != null
                && source != null
                && content.end() <= source.span().begin()
                && all.stream()
                        .filter(o -> o.source() == source && content.equals(o.content()))
                        .anyMatch(o -> o.cueSpan().begin() > clause.cueSpan().begin());
    }

    private static boolean begins(Span content, ReportedClause inner) {
        return inner.content() != null
                && content.contains(inner.cueSpan())
                && inner.cueSpan().begin() - content.begin() < 4
                && content.contains(inner.content());
    }
}
