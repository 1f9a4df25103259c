// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;

/** Tells which cues report nothing at their place. */
final class Aimless {

    /** Fewer are too little for what someone wants or thinks: "asked for more", "feared riots". */
    private static final int FEWEST_WORDS_OF_AN_ATTITUDE = 3;

    private Aimless() {}

    static boolean isAimless(CuePlace place, ReportedClause clause, List<Region> regions) {
        return by(QuotationRule.NO_BARE_PARTICIPLE, place, () -> isBareParticiple(place))
                || by(QuotationRule.NO_ATTITUDE_IN_MARKS, place, () -> isAttitudeInMarks(place, clause, regions))
                || by(QuotationRule.NO_SHORT_ATTITUDE, place, () -> isShortAttitude(place.sentence(), clause))
                || by(QuotationRule.NO_ATTITUDE_WITHOUT_SOURCE, place, () -> isAttitudeOfNobody(place, clause))
                || by(QuotationRule.NO_PHRASE_WITHOUT_SOURCE, place, () -> isPhraseOfNobody(clause));
    }

    private static boolean by(QuotationRule rule, CuePlace place, BooleanSupplier question) {
        return place.predicates().rules().isOn(rule) && question.getAsBoolean();
    }

    /** "Asked about the raid, A left". */
    private static boolean isBareParticiple(CuePlace place) {
        return SourceFinder.isBareParticiple(place.sentence(), place.head())
                && !place.sentence().hasDependent(place.head(), Dependency.AGENT, Dependency.SUBJECT);
    }

    /** "I want to leave," A said: the speaker tells what he wants, not the article. */
    private static boolean isAttitudeInMarks(CuePlace place, ReportedClause clause, List<Region> regions) {
        return clause.isAttitude() && SourceFinder.isQuoted(place.head(), regions);
    }

    private static boolean isShortAttitude(Sentence sentence, ReportedClause clause) {
        @Nullable Span content = clause.content();
        return clause.isAttitude()
                && clause.isPhrase()
                && content != null
                && sentence.tokens().stream()
                                .filter(t -> content.contains(t.span()))
                                .count()
                        < FEWEST_WORDS_OF_AN_ATTITUDE;
    }

    /** Without a source, a wish or plan is reported only in the passive, or under a noun with "that". */
    private static boolean isAttitudeOfNobody(CuePlace place, ReportedClause clause) {
        Token head = place.head();
        boolean impersonal = head.isVerb() && place.predicates().at(head).passive()
                || head.isNoun() && followsThat(place.sentence(), clause);
        return clause.source() == null && clause.isAttitude() && !impersonal;
    }

    private static boolean followsThat(Sentence sentence, ReportedClause clause) {
        @Nullable Span content = clause.content();
        return content != null
                && sentence.tokens().stream()
                        .filter(t -> t.span().end() <= content.begin())
                        .reduce((first, second) -> second)
                        .filter(t -> t.is(WordSet.COMPLEMENTIZER))
                        .isPresent();
    }

    /** "a report on the raid": without a source only a clause is reported. */
    private static boolean isPhraseOfNobody(ReportedClause clause) {
        return clause.source() == null && clause.isPhrase();
    }
}
