// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/**
 * The PLOVER code of a statement: its word's, or else its relation's; of a deed that is still to come the event that
 * announces it, and of a deed that is put an end to the event that this end is.
 */
final class PloverCodes {

    private final Ontology ontology;

    PloverCodes(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Null where the relation is no event.
     *
     * @param stated the relation of the statement, which may be another than the frame's
     * @param ownWill whether who acts is also the one who speaks of acting
     */
    @Nullable
    PloverCode of(
            FilledFrame frame, Relation stated, Polarity polarity, Certainty certainty, Tense tense, boolean ownWill) {
        LexiconEntry entry = frame.carrier().orElse(frame.entry());
        PloverCode code =
                plain(frame.carrier().map(c -> ontology.relation(c.relation())).orElse(stated), entry);
        if (code == null) {
            return null;
        }
        boolean announces = tense == Tense.FUTURE && (ownWill || certainty != Certainty.POSSIBLE);
        if (polarity == Polarity.POSITIVE) {
            return announces ? become(code, ontology.announced()) : code;
        }
        boolean ends = frame.support()
                .filter(s -> s.operator().effects().contains(Effect.NEGATIVE))
                .isPresent();
        return ends && certainty == Certainty.CERTAIN && tense != Tense.FUTURE ? become(code, ontology.ended()) : code;
    }

    private static PloverCode become(PloverCode code, Map<String, String> events) {
        return Optional.ofNullable(events.get(code.event()))
                .map(event -> new PloverCode(event, null))
                .orElse(code);
    }

    private static @Nullable PloverCode plain(Relation relation, LexiconEntry entry) {
        if (entry.ploverEvent() != null && entry.relation().equals(relation.name())) {
            return new PloverCode(entry.ploverEvent(), entry.ploverMode());
        }
        if (relation.ploverEvent() == null) {
            return null;
        }
        return new PloverCode(
                relation.ploverEvent(), entry.ploverMode() != null ? entry.ploverMode() : relation.ploverMode());
    }

    /**
     * Whether who acts is also the one who speaks of acting ("<i>A</i> offered to meet B", "<i>A</i> offered talks").
     */
    static boolean isOwnWill(Predicates predicates, FilledFrame frame, Filling subject) {
        Token deed = frame.support().map(SupportVerb::verb).orElse(frame.head());
        Optional<Token> above = predicates.governor(deed);
        return above.filter(a -> a.isVerb() || a.isAdjective()).isPresent()
                && deed.function() != Function.ADVERBIAL_CLAUSE
                && !predicates.at(above.get()).passive()
                && predicates.at(above.get()).arguments("subject").anyMatch(s -> subject.words().stream()
                        .anyMatch(w -> w.index() == s.head()));
    }
}
