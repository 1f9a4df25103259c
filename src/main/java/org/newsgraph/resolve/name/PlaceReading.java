// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Slot;
import org.newsgraph.resolve.noun.NounTypes;

/** Tells whether the name of a capital means the city, or the state that is governed from it. */
final class PlaceReading {

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "around", "outside", "inside", "across", "through", "via", "throughout");

    private final Set<String> placeTakers = new HashSet<>();
    private final NounTypes nouns;

    PlaceReading(Ontology ontology, NounTypes nouns) {
        this.nouns = nouns;
        for (LexiconEntry entry : ontology.lexicon().entries()) {
            for (Slot slot : entry.frame()) {
                Set<String> range = slot.types().isEmpty() && slot.role().equals("object")
                        ? ontology.relation(entry.relation()).range()
                        : slot.types();
                if (range.contains("Place") && !range.contains("Person")) {
                    slot.functions()
                            .forEach(f -> placeTakers.add(entry.trigger().head() + " " + f));
                }
            }
        }
    }

    boolean isPlace(Predicates predicates, Token head) {
        Optional<Token> governor = predicates.governor(head);
        if (governor.isEmpty()) {
            return false;
        }
        return switch (head.function()) {
            case PREPOSITION_OBJECT -> {
                Token preposition = governor.get();
                Optional<Token> taker = predicates.governor(preposition);
                yield LOCATIVE.contains(preposition.lemma())
                        || taker.filter(t -> placeTakers.contains(t.lemma() + " " + preposition.lemma()))
                                .isPresent()
                        || (preposition.lemma().equals("from")
                                && preposition.function() == Dependency.PREPOSITION
                                && taker.filter(Token::isVerb).isPresent()
                                && preposition.index() < taker.get().index());
            }
            case OBJECT -> placeTakers.contains(governor.get().lemma() + " object");
            case COMPOUND, ADJECTIVE ->
                nouns.type(predicates.sentence(), governor.get())
                        .filter(t -> t.equals("Event") || t.equals("Place"))
                        .isPresent();
            case CONJUNCT -> isPlace(predicates, governor.get());
            default -> false;
        };
    }
}
