// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;
import org.newsgraph.rule.Rules;

/**
 * Leaves out the reported clauses of a sentence that tell nothing beside what another cue reports.
 *
 * <p>Each clause, with the content that is its own, is compared with the others as they were read: so the order of the
 * cues does not matter.
 */
final class ClauseSieve {

    /** A cue is the first word of a content where at most a "to" or "as" stands before it. */
    private static final int MOST_BEFORE_INNER_CUE = 3;

    private final Rules rules;
    private final List<ReportedClause> all;

    private ClauseSieve(Rules rules, List<ReportedClause> all) {
        this.rules = rules;
        this.all = List.copyOf(all);
    }

    /** @param all clauses of the sentence, each read for itself */
    static List<ReportedClause> kept(Predicates predicates, List<ReportedClause> all, List<Region> regions) {
        OwnContent contents = new OwnContent(predicates, all, regions);
        ClauseSieve sieve = new ClauseSieve(predicates.rules(), all);
        return all.stream()
                .map(contents::of)
                .filter(clause -> !sieve.isRedundant(clause))
                .toList();
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
                && othersWithContent(clause)
                        .anyMatch(other -> other.knownContent().overlaps(content));
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
                        .anyMatch(outer -> beginsWith(outer.knownContent(), clause));
    }

    private static boolean beginsWith(Span content, ReportedClause inner) {
        Span cue = inner.cueSpan();
        return content.contains(cue)
                && cue.begin() - content.begin() <= MOST_BEFORE_INNER_CUE
                && content.contains(inner.knownContent());
    }

    /** "…, people briefed on it said": what stands between source and cue is of the source, and no cue. */
    private boolean isInSourceOfAnother(ReportedClause clause, Span content) {
        @Nullable Token source = clause.source();
        return source != null
                && content.end() <= source.span().begin()
                && othersWithContent(clause)
                        .filter(cue ->
                                cue.source() == source && cue.knownContent().equals(content))
                        .anyMatch(
                                cue -> cue.cueSpan().begin() > clause.cueSpan().begin());
    }
}
