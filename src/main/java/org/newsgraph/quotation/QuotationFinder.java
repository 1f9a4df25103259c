// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.quotation.QuotedRegions.Region;

/**
 * Joins the stretches between quotation marks with the clauses that cues report.
 *
 * <p>A cue that governs a quoted clause, or stands beside it in its sentence or paragraph, gives it its source; a
 * quotation without a cue goes on with the speaker of the one before it, in its paragraph or, where the paragraph is
 * nothing but quotation, in the paragraph before. A clause that a cue reports without marks is indirect, one with marks
 * in its midst mixed.
 */
public final class QuotationFinder {

    private static final int FEWEST_WORDS_OF_A_CLAUSE = 3;

    private final CueReader cues;

    public QuotationFinder(List<org.newsgraph.ontology.Cue> cues) {
        this.cues = new CueReader(cues);
    }

    /** In text order of their contents. */
    public List<ReportedSpeech> find(ReadArticle article) {
        List<Region> regions = QuotedRegions.of(article);
        List<ReportedClause> clauses = new ArrayList<>();
        article.predicates().forEach(sentence -> clauses.addAll(cues.clauses(sentence, regions)));

        List<ReportedSpeech> found = new ArrayList<>();
        Set<ReportedClause> used = new HashSet<>();
        for (Region region : regions) {
            direct(article, region, regions, clauses, found).ifPresent(speech -> {
                found.add(speech);
                clauses.stream()
                        .filter(c -> c.cue().equals(speech.cue()) && c.sentence() == speech.cueSentence())
                        .filter(c -> c.content() == null
                                || overlapMostly(c.content(), regions)
                                || c.content().begin() + 2 >= region.span().begin()
                                        && region.span().end() <= c.cueSpan().begin()
                                || isUtterance(article, c, region.span()))
                        .forEach(used::add);
            });
        }
        clauses.stream()
                .filter(c -> !used.contains(c) && c.content() != null)
                .map(c -> indirect(c, regions))
                .forEach(found::add);
        List<ReportedSpeech> joined = joined(article, found);
        joined.sort(Comparator.comparing(ReportedSpeech::content));
        return List.copyOf(joined);
    }

    /** A sentence that its cue cuts in two is one quotation: "If they come," he said, "we shall know." */
    private static List<ReportedSpeech> joined(ReadArticle article, List<ReportedSpeech> found) {
        List<ReportedSpeech> all = new ArrayList<>();
        for (ReportedSpeech speech : found) {
            int last = all.size() - 1;
            if (last >= 0 && areHalves(article, all.get(last), speech)) {
                all.set(last, speech.with(all.get(last).content().cover(speech.content())));
            } else {
                all.add(speech);
            }
        }
        return all;
    }

    private static boolean areHalves(ReadArticle article, ReportedSpeech first, ReportedSpeech second) {
        @Nullable Span cue = second.cueSpan();
        if (cue == null
                || first.mode() != QuotationMode.DIRECT
                || second.mode() != QuotationMode.DIRECT
                || !first.cue().equals(second.cue())
                || first.cueSentence() != second.cueSentence()) {
            return false;
        }
        Span sentence = article.sentences().get(second.cueSentence()).span();
        return first.content().end() <= cue.begin()
                && cue.end() <= second.content().begin()
                && sentence.overlaps(first.content())
                && sentence.overlaps(second.content())
                && !endsSentence(article, first.content());
    }

    private static boolean endsSentence(ReadArticle article, Span content) {
        return article.article().text().slice(content).strip().matches("(?s).*[.!?]");
    }

    private static ReportedSpeech indirect(ReportedClause clause, List<Region> regions) {
        Span content = java.util.Objects.requireNonNull(clause.content());
        return clause.speech(mode(clause, content, regions), content);
    }

    /** Marks around a cue and its content are another speaker's. */
    private static QuotationMode mode(ReportedClause clause, Span content, List<Region> regions) {
        List<Span> marked = regions.stream()
                .map(Region::span)
                .filter(r -> r.overlaps(content) && !r.contains(clause.cueSpan()))
                .toList();
        if (marked.isEmpty()) {
            return QuotationMode.INDIRECT;
        }
        return marked.stream().anyMatch(r -> r.contains(content)) ? QuotationMode.DIRECT : QuotationMode.MIXED;
    }

    private static boolean overlapMostly(Span content, List<Region> regions) {
        int quoted = regions.stream()
                .filter(r -> r.span().overlaps(content))
                .mapToInt(r -> Math.min(r.span().end(), content.end())
                        - Math.max(r.span().begin(), content.begin()))
                .sum();
        return quoted * 10 >= content.length() * 8;
    }

    private Optional<ReportedSpeech> direct(
            ReadArticle article,
            Region region,
            List<Region> regions,
            List<ReportedClause> clauses,
            List<ReportedSpeech> found) {
        List<Token> words = words(article, region.span());
        boolean clause =
                words.size() >= FEWEST_WORDS_OF_A_CLAUSE && words.stream().anyMatch(Token::isVerb);
        boolean utterance = startsSentence(article, region.span()) && endsAsSpeech(article, region.span());
        if (!clause && !utterance) {
            return Optional.empty();
        }
        List<ReportedClause> outside = clauses.stream()
                .filter(c -> regions.stream().noneMatch(r -> r.span().overlaps(c.cueSpan())))
                .filter(c -> article.sentences().get(c.sentence()).paragraph() == region.paragraph())
                .toList();
        Optional<ReportedClause> governing = outside.stream()
                .filter(c -> c.content() != null && c.content().overlaps(region.span()))
                .min(Comparator.comparingInt(
                        c -> Math.abs(c.cueSpan().begin() - region.span().end())));
        if (governing.isPresent()) {
            Span content = java.util.Objects.requireNonNull(governing.get().content());
            boolean whole = content.begin() + 2 >= region.span().begin()
                    || overlapMostly(content, List.of(region))
                    || isCutInTwo(governing.get(), content, regions)
                    || clause && isUtterance(article, governing.get(), region.span());
            return whole ? Optional.of(governing.get().speech(QuotationMode.DIRECT, region.span())) : Optional.empty();
        }
        Optional<ReportedClause> beside = outside.stream()
                .filter(c -> c.takesSpeech()
                        && !c.isAttitude()
                        && !c.isRelative()
                        && isBeside(article, c.cueSpan(), region.span()))
                .filter(c -> c.content() == null || overlapMostly(c.content(), regions))
                .filter(c -> startsSentence(article, region.span()) || isSameSentence(article, c, region.span()))
                .min(Comparator.<ReportedClause>comparingInt(c -> isSameSentence(article, c, region.span()) ? 0 : 1)
                        .thenComparingInt(c -> distance(c.cueSpan(), region.span())));
        if (beside.isPresent()) {
            return Optional.of(beside.get().speech(QuotationMode.DIRECT, region.span()));
        }
        if (!clause || !startsSentence(article, region.span())) {
            return Optional.empty();
        }
        return Introduction.of(article, region)
                .map(speaker -> uncued(speaker, region))
                .or(() -> goesOn(article, region, found))
                .or(() -> endsSentence(article, region.span()) ? Optional.of(uncued(null, region)) : Optional.empty());
    }

    /** "Polls," he said, "are for losers": but for the cue's own clause all of it is quoted. */
    private static boolean isCutInTwo(ReportedClause clause, Span content, List<Region> regions) {
        Span cue = clause.source() == null
                ? clause.cueSpan()
                : clause.cueSpan().cover(clause.source().span());
        int quoted = regions.stream()
                .map(Region::span)
                .filter(content::overlaps)
                .mapToInt(Span::length)
                .sum();
        return content.contains(cue) && (quoted + cue.length()) * 10 >= content.length() * 8;
    }

    /** "…: 'We know nothing,' she said": a sentence between marks with the cue right behind. */
    private static boolean isUtterance(ReadArticle article, ReportedClause clause, Span quoted) {
        int from = clause.source() == null
                ? clause.cueSpan().begin()
                : Math.min(clause.cueSpan().begin(), clause.source().span().begin());
        return quoted.end() <= from
                && from - quoted.end() < 4
                && startsSentence(article, quoted)
                && endsAsSpeech(article, quoted);
    }

    private static ReportedSpeech uncued(@Nullable TokenPlace speaker, Region region) {
        return new ReportedSpeech(QuotationMode.DIRECT, speaker, List.of(), -1, region.span(), Set.of(), "");
    }

    private static boolean isSameSentence(ReadArticle article, ReportedClause clause, Span quoted) {
        return article.sentences().get(clause.sentence()).span().overlaps(quoted);
    }

    private static int distance(Span cue, Span quoted) {
        return Math.max(cue.begin(), quoted.begin()) - Math.min(cue.end(), quoted.end());
    }

    private static boolean endsAsSpeech(ReadArticle article, Span span) {
        return article.article().text().slice(span).strip().matches("(?s).*[,.!?]");
    }

    /** Nothing but the cue's own clause lies between: at most one sentence end, and no other paragraph. */
    private static boolean isBeside(ReadArticle article, Span cue, Span quoted) {
        int begin = Math.min(cue.end(), quoted.end());
        int end = Math.max(cue.begin(), quoted.begin());
        String between = begin < end ? article.article().text().slice(new Span(begin, end)) : "";
        return between.chars().filter(c -> c == '.').count() <= 1 && between.length() < 150;
    }

    private static Optional<ReportedSpeech> goesOn(ReadArticle article, Region region, List<ReportedSpeech> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ReportedSpeech last = found.get(found.size() - 1);
        int paragraph = paragraph(article, last.content());
        boolean same = paragraph == region.paragraph();
        boolean next = paragraph == region.paragraph() - 1 && isWholeParagraph(article, region);
        return same || next
                ? Optional.of(new ReportedSpeech(
                        QuotationMode.DIRECT, last.source(), List.of(), -1, region.span(), Set.of(), ""))
                : Optional.empty();
    }

    private static boolean isWholeParagraph(ReadArticle article, Region region) {
        int words = article.sentences().stream()
                .filter(s -> s.paragraph() == region.paragraph())
                .mapToInt(s -> (int) s.tokens().stream()
                        .filter(t -> Character.isLetter(t.text().codePointAt(0)))
                        .filter(t -> !region.span().contains(t.span()))
                        .count())
                .sum();
        return words == 0;
    }

    private static int paragraph(ReadArticle article, Span span) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .mapToInt(Sentence::paragraph)
                .findFirst()
                .orElse(-1);
    }

    private static boolean startsSentence(ReadArticle article, Span span) {
        return words(article, span).stream()
                .findFirst()
                .filter(t -> Character.isUpperCase(t.text().codePointAt(0))
                        || t.text().startsWith("["))
                .isPresent();
    }

    private static List<Token> words(ReadArticle article, Span span) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> span.contains(t.span()))
                .filter(t -> Character.isLetter(t.text().codePointAt(0)))
                .toList();
    }
}
