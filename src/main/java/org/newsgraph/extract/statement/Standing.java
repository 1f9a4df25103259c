// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.status.Status;
import org.newsgraph.extract.status.StatusRule;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.quotation.report.ReportedSpeech;

/**
 * How a statement stands, with all speech around it taken into account.
 *
 * @param relation the frame's, or the commitment to it of who promises it
 * @param around the speeches that hold it, the nearest first
 */
record Standing(Relation relation, Factuality factuality, List<ReportedSpeech> around) {

    Standing {
        around = List.copyOf(around);
    }

    /** @param status of the frame in its sentence; the speech around it is written into it */
    static Standing of(
            FilledFrame frame,
            Relation relation,
            Status status,
            Optional<TimeRange> time,
            Participants participants,
            Attributions attributions,
            Ontology ontology,
            Excerpts excerpts) {
        List<ReportedSpeech> around = attributions.around(frame.trigger()).stream()
                .filter(s -> !status.isPresupposed() || s.mode() == QuotationMode.DIRECT)
                .toList();
        boolean told = around.stream().anyMatch(s -> s.mode() != QuotationMode.DIRECT);
        if (status.isConditional() && !told) {
            status.weaken(Certainty.POSSIBLE, frame.trigger(), StatusRule.CONDITIONAL);
        }
        if (status.isEnded() && frame.isRoleNoun() && around.isEmpty()) {
            status.negate(frame.trigger(), StatusRule.ENDED);
        }
        List<Qualification> qualifications = qualifications(status, around, excerpts);
        around.forEach(s -> status.apply(s.effects(), s.cue(), s.rule()));

        Tense tense = tense(status, time, excerpts.article());
        @Nullable Attribution attribution = attributions.attribution(around);
        boolean promised = tense == Tense.FUTURE && status.polarity() == Polarity.POSITIVE;
        if (promised
                && relation.commitment() != null
                && attribution != null
                && participants.subjectId().equals(attribution.source())) {
            Factuality own = new Factuality(
                    status.polarity(), status.certainty(), Tense.NON_FUTURE, attribution.within(), qualifications);
            return new Standing(ontology.relation(relation.commitment()), own, around);
        }
        Factuality factuality =
                new Factuality(status.polarity(), status.certainty(), tense, attribution, qualifications);
        return new Standing(relation, factuality, around);
    }

    /** What is dated after the article is still to come, whatever its verb says. */
    private static Tense tense(Status status, Optional<TimeRange> time, Article article) {
        boolean later = !status.isPast()
                && article.published() != null
                && time.map(TimeRange::from)
                        .filter(from -> from.isAfter(article.published()))
                        .isPresent();
        return later ? Tense.FUTURE : status.tense();
    }

    private static List<Qualification> qualifications(Status status, List<ReportedSpeech> around, Excerpts excerpts) {
        List<Qualification> all = new ArrayList<>();
        status.marks().forEach(m -> all.add(new Qualification(m.qualifier(), excerpts.of(m.words()), m.rule())));
        around.stream()
                .filter(s -> !s.cue().isEmpty())
                .forEach(s -> all.add(new Qualification("attribution", excerpts.of(s.cue()), s.rule())));
        all.sort(Comparator.comparing(q -> q.word().span()));
        return all;
    }
}
