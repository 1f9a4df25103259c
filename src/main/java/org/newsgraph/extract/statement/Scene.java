// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Relation;

/**
 * What a statement tells beside its participants: further roles, when and how much.
 *
 * @param words all tokens that tell it
 */
record Scene(
        SortedMap<String, Filler> roles,
        Optional<Circumstances.Tied<TimeRange>> time,
        Optional<Circumstances.Tied<Amount>> amount,
        List<Token> words) {

    private static final String PLACE = "place";
    private static final String CONTENT = "content";

    /** @param time when it is or was, as it is bound to the frame */
    static Scene of(
            FilledFrame frame,
            Relation relation,
            Circumstances circumstances,
            Optional<Circumstances.Tied<TimeRange>> time,
            Excerpts excerpts) {
        List<Token> words = new ArrayList<>();
        TreeMap<String, Filler> roles = new TreeMap<>();
        frame.roles().forEach((role, fillings) -> {
            if (relation.roles().contains(role)) {
                roles.put(role, excerpts.filler(fillings.get(0)));
                words.addAll(fillings.get(0).words());
            }
        });
        if (relation.ploverEvent() != null && relation.roles().contains(PLACE) && !roles.containsKey(PLACE)) {
            place(frame, circumstances).ifPresent(place -> {
                roles.put(PLACE, excerpts.filler(place));
                words.addAll(place.words());
            });
        }
        Optional<Circumstances.Tied<Amount>> amount = circumstances.amount(frame);
        time.ifPresent(t -> words.addAll(t.words()));
        amount.ifPresent(a -> words.addAll(a.words()));
        if (amount.isPresent()
                && roles.get(CONTENT) instanceof Filler.TextFiller text
                && text.excerpt().span().overlaps(amount.get().value().excerpt().span())) {
            roles.remove(CONTENT);
        }
        return new Scene(roles, time, amount, words);
    }

    /** Where the sentence says that it is, unless that is whom it is done to. */
    private static Optional<Filling> place(FilledFrame frame, Circumstances circumstances) {
        return circumstances.place(frame).filter(p -> frame.objects().stream()
                .noneMatch(o -> o.entity().equals(p.entity())));
    }
}
