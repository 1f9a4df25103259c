// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/**
 * The PLOVER code of a statement: its word's, or else its relation's; of a deed that is still to come the event that
 * announces it, where PLOVER knows one ("will meet" is an agreement to).
 */
final class PloverCodes {

    private final Ontology ontology;

    PloverCodes(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Null where the relation is no event. */
    @Nullable
    PloverCode of(Relation relation, LexiconEntry entry) {
        if (entry.ploverEvent() != null && entry.relation().equals(relation.name())) {
            return new PloverCode(entry.ploverEvent(), entry.ploverMode());
        }
        if (relation.ploverEvent() == null) {
            return null;
        }
        return new PloverCode(
                relation.ploverEvent(), entry.ploverMode() != null ? entry.ploverMode() : relation.ploverMode());
    }

    /** What a code becomes by the status of its statement. */
    @Nullable
    PloverCode announced(
            @Nullable PloverCode code, Polarity polarity, Certainty certainty, Tense tense, boolean ownWill) {
        boolean announces = tense == Tense.FUTURE
                && polarity == Polarity.POSITIVE
                && (ownWill || certainty != Certainty.POSSIBLE);
        return code == null || !announces
                ? code
                : Optional.ofNullable(ontology.announced().get(code.event()))
                        .map(event -> new PloverCode(event, null))
                        .orElse(code);
    }

    /** Whether who acts is also the one who speaks of acting ("<i>A</i> offered to meet B", "<i>A</i> offered talks"). */
    static boolean isOwnWill(Predicates predicates, FilledFrame frame, Filling subject) {
        Token deed = frame.support().map(SupportVerb::verb).orElse(frame.head());
        Optional<Token> above = predicates.governor(deed);
        return above.filter(a -> a.isVerb() || a.isAdjective()).isPresent()
                && deed.function() != Function.ADVERBIAL_CLAUSE
                && !predicates.at(above.get()).passive()
                && predicates
                        .at(above.get())
                        .arguments("subject")
                        .anyMatch(s -> subject.words().stream().anyMatch(w -> w.index() == s.head()));
    }
}
