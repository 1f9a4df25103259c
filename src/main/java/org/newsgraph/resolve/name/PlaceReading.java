// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Slot;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.rule.Rules;

/** Tells whether the name of a capital means the city, or the state that is governed from it. */
final class PlaceReading {

    private final Set<String> placeTakers = new HashSet<>();
    private final NounTypes nouns;

    PlaceReading(Ontology ontology, NounTypes nouns) {
        this.nouns = nouns;
        EntityTypes types = ontology.entityTypes();
        for (LexiconEntry entry : ontology.lexicon().entries()) {
            for (Slot slot : entry.frame()) {
                Set<String> range = slot.types().isEmpty() && slot.role().equals("object")
                        ? ontology.relation(entry.relation()).range()
                        : slot.types();
                Set<EntityType> taken = new HashSet<>();
                range.forEach(t -> taken.add(types.named(t)));
                if (taken.stream().anyMatch(t -> t.is(Trait.LOCATIVE))
                        && taken.stream().noneMatch(t -> t.is(Trait.PERSONAL))) {
                    slot.functions()
                            .forEach(f -> placeTakers.add(entry.trigger().head() + " " + f));
                }
            }
        }
    }

    /** The rule by which it is the city; empty where none tells so. */
    Optional<NameRule> read(Predicates predicates, Token head, Rules rules) {
        Optional<Token> governor = predicates.governor(head);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        if (head.function() == Dependency.CONJUNCT) {
            return read(predicates, governor.get(), rules);
        }
        return rule(predicates, head, governor.get(), rules);
    }

    private Optional<NameRule> rule(Predicates predicates, Token head, Token governor, Rules rules) {
        return switch (head.function()) {
            case PREPOSITION_OBJECT ->
                on(NameRule.CITY_AFTER_PREPOSITION, governor.is(WordSet.PLACE_TAKING), rules)
                        .or(() -> on(NameRule.CITY_OF_VERB, isTakenBy(predicates, governor), rules));
            case OBJECT -> on(NameRule.CITY_AS_OBJECT, placeTakers.contains(governor.lemma() + " object"), rules);
            case COMPOUND, ADJECTIVE -> on(NameRule.CITY_BEFORE_NOUN, isSomewhere(predicates, governor), rules);
            default -> Optional.empty();
        };
    }

    private static Optional<NameRule> on(NameRule rule, boolean applies, Rules rules) {
        return applies && rules.isOn(rule) ? Optional.of(rule) : Optional.empty();
    }

    /** "arrived from Geneva": the verb asks with that preposition for a place. */
    private boolean isTakenBy(Predicates predicates, Token preposition) {
        return predicates
                .governor(preposition)
                .filter(t -> placeTakers.contains(t.lemma() + " " + preposition.lemma()))
                .isPresent();
    }

    /** "the Geneva talks", "a Geneva suburb". */
    private boolean isSomewhere(Predicates predicates, Token noun) {
        return nouns.type(predicates.sentence(), noun)
                .filter(t -> t.is(Trait.EVENTIVE) || t.is(Trait.LOCATIVE))
                .isPresent();
    }
}
