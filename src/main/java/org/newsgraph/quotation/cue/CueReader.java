// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.Functions;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;
import org.newsgraph.rule.Rules;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Finds the cues of a sentence, with their source and the clause that they report. */
public final class CueReader {

    private final TriggerIndex<Cue> index;
    private final ContentReader contents;

    /** Of the cues of the lexicon. */
    public CueReader(List<Cue> cues) {
        this.index = new TriggerIndex<>(cues, Cue::trigger);
        this.contents = new ContentReader(index);
    }

    /** At most one for each cue word: the entry that finds most. */
    public List<ReportedClause> clauses(Predicates predicates, List<Region> regions) {
        List<ReportedClause> all = new ArrayList<>();
        for (Token head : predicates.sentence().tokens()) {
            best(predicates, head, regions).ifPresent(all::add);
        }
        return ClauseSieve.kept(predicates, all, regions);
    }

    private Optional<ReportedClause> best(Predicates predicates, Token head, List<Region> regions) {
        @Nullable ReportedClause best = null;
        for (TriggerMatch<Cue> match : index.at(predicates.sentence(), head)) {
            CuePlace place = new CuePlace(predicates, head, match.entry(), match.tokens());
            ReportedClause clause = clause(place, regions);
            if (isUseful(clause) && !Aimless.isAimless(place, clause, regions)) {
                best = best == null ? clause : better(best, clause, predicates.rules());
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isUseful(ReportedClause clause) {
        return clause.content() != null || clause.takesSpeech() && clause.source() != null;
    }

    /** The longer content; of equal ones a claim rather than an attitude, else the first. */
    private static ReportedClause better(ReportedClause first, ReportedClause second, Rules rules) {
        int more = length(second) - length(first);
        if (more != 0) {
            return more > 0 ? second : first;
        }
        Derivation derivation = new Derivation(rules, second.derivation());
        boolean claim = derivation.holds(
                QuotationRule.CLAIM_RATHER_THAN_ATTITUDE, () -> first.isAttitude() && !second.isAttitude());
        return claim ? second.by(derivation) : first;
    }

    private static int length(ReportedClause clause) {
        return clause.content() == null ? 0 : clause.content().length();
    }

    private ReportedClause clause(CuePlace place, List<Region> regions) {
        Derivation derivation = new Derivation(
                place.predicates().rules(), List.of(place.cue().trigger().toString()));
        WordCategory category = place.cue().trigger().category();
        return category == WordCategory.PREPOSITION || category == WordCategory.CONJUNCTION
                ? ofPreposition(place, derivation)
                : ofWord(place, regions, derivation);
    }

    private ReportedClause ofWord(CuePlace place, List<Region> regions, Derivation derivation) {
        @Nullable Token source = SourceFinder.of(place, regions, derivation);
        Optional<Token> content = ContentFinder.head(place, source, derivation);
        Optional<Span> read = content.flatMap(c -> contents.span(place, c, source, derivation)
                .map(words -> derivation.changed(
                        QuotationRule.CONTENT_WITH_SUBJECT, words, w -> ContentWords.withSubject(place, c, w)))
                .map(words -> derivation.changed(
                        QuotationRule.CONTENT_OVER_CUE, words, w -> ContentWords.overCue(place, source, w))));
        Optional<Span> words = read.or(() -> guessed(place, content.isPresent(), derivation))
                .map(found -> derivation.changed(
                        QuotationRule.CONTENT_WITH_OBJECT, found, w -> ContentWords.withObject(place, w)));
        return new ReportedClause(
                place.sentence().index(),
                place.cue(),
                source,
                place.words(),
                words.orElse(null),
                content.filter(c -> !c.isVerb()).isPresent(),
                read.isEmpty(),
                derivation.steps());
    }

    /** Returns the words that follow the cue, where the parser lost the clause. */
    private static Optional<Span> guessed(CuePlace place, boolean hasContent, Derivation derivation) {
        if (!place.takes(Functions.THAT) || SourceFinder.isBareParticiple(place.sentence(), place.head())) {
            return Optional.empty();
        }
        boolean besideContent = hasContent || place.head().function() == Dependency.PARATAXIS;
        return derivation
                .found(QuotationRule.CONTENT_AFTER_THAT, () -> ContentWords.afterThat(place))
                .or(() -> derivation.found(
                        QuotationRule.CONTENT_TO_END,
                        () -> besideContent ? ContentWords.toEnd(place) : Optional.empty()));
    }

    /** "According to A, B left": the source hangs on the preposition, and the content is the clause around. */
    private ReportedClause ofPreposition(CuePlace place, Derivation derivation) {
        Sentence sentence = place.sentence();
        Optional<Token> source = place.words().stream()
                .flatMap(t -> sentence.dependents(t, Dependency.PREPOSITION_OBJECT, Dependency.SUBJECT).stream())
                .filter(t -> t.index() > place.lastWord().index())
                .findFirst();
        Optional<Span> content = source.flatMap(s -> derivation
                .found(QuotationRule.CONTENT_AROUND_PREPOSITION, () -> clauseAround(place))
                .flatMap(clause -> contents.span(place, clause, s, derivation)));
        return new ReportedClause(
                sentence.index(),
                place.cue(),
                source.orElse(null),
                place.words(),
                content.orElse(null),
                false,
                false,
                derivation.steps());
    }

    private static Optional<Token> clauseAround(CuePlace place) {
        Sentence sentence = place.sentence();
        Token top = sentence.climb(place.head(), (t, above) -> place.words().contains(above));
        return place.predicates().governor(top).map(g -> sentence.climb(g, (t, above) -> !t.isVerb()));
    }
}
