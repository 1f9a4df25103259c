// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.extract.word.SupportVerb;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/**
 * The PLOVER code of a statement: its word's, or else its relation's, with the mode that the words in its roles tell;
 * of a deed that is still to come the event that announces it, and of a deed that is put an end to the event that this
 * end is.
 */
final class PloverCodes {

    private final Ontology ontology;
    private final ModeReader modes;

    PloverCodes(Ontology ontology) {
        this.ontology = ontology;
        this.modes = new ModeReader(ontology.lexicon().modes());
    }

    /**
     * Null where the relation is no event.
     *
     * @param stated the relation of the statement, which may be another than the frame's
     * @param sentence the one that the frame was found in
     * @param amount whether the statement has an amount
     * @param ownWill whether who acts is also the one who speaks of acting
     */
    @Nullable
    PloverCode of(
            FilledFrame frame,
            Relation stated,
            Sentence sentence,
            boolean amount,
            Polarity polarity,
            Certainty certainty,
            Tense tense,
            boolean ownWill) {
        if (stated.ploverEvent() == null && frame.entry().ploverEvent() == null) {
            return null;
        }
        LexiconEntry entry = frame.carrier().orElse(frame.entry());
        Relation relation =
                frame.carrier().map(c -> ontology.relation(c.relation())).orElse(stated);
        PloverCode code = plain(relation, entry, event -> modes.mode(event, frame, sentence, amount));
        if (code == null) {
            return null;
        }
        boolean announces = tense == Tense.FUTURE && (ownWill || certainty != Certainty.POSSIBLE);
        if (polarity == Polarity.POSITIVE) {
            return announces ? become(code, ontology.announced()) : code;
        }
        return frame.isDenied() && certainty == Certainty.CERTAIN && tense != Tense.FUTURE
                ? become(code, ontology.ended())
                : code;
    }

    private static PloverCode become(PloverCode code, Map<String, String> events) {
        return Optional.ofNullable(events.get(code.event()))
                .map(event -> new PloverCode(event, null))
                .orElse(code);
    }

    private static @Nullable PloverCode plain(
            Relation relation, LexiconEntry entry, Function<String, Optional<String>> told) {
        boolean own = entry.ploverEvent() != null && entry.relation().equals(relation.name());
        String event = own ? entry.ploverEvent() : relation.ploverEvent();
        if (event == null) {
            return null;
        }
        return entry.ploverMode() != null && (own || entry.ploverEvent() == null)
                ? new PloverCode(event, entry.ploverMode())
                : new PloverCode(event, told.apply(event).orElse(own ? null : relation.ploverMode()));
    }

    /**
     * Whether who acts is also the one who speaks of acting ("<i>A</i> offered to meet B", "<i>A</i> offered talks").
     */
    static boolean isOwnWill(Predicates predicates, FilledFrame frame, Filling subject) {
        Token deed = frame.support().map(SupportVerb::verb).orElse(frame.head());
        Optional<Token> above = predicates.governor(deed);
        return above.filter(a -> a.isVerb() || a.isAdjective()).isPresent()
                && deed.function() != Dependency.ADVERBIAL_CLAUSE
                && !predicates.at(above.get()).passive()
                && predicates.at(above.get()).arguments("subject").anyMatch(s -> subject.words().stream()
                        .anyMatch(w -> w.index() == s.head()));
    }
}
