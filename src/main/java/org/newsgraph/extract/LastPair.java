// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Token;

/** Whom "the two leaders" or "both sides" mean: the last two that one statement joined. */
final class LastPair {

    private static final Set<String> PAIR_WORDS = Set.of("two", "both", "pair");
    private static final Set<String> ACTORS = Set.of("Person", "State", "Organization");

    private final Set<String> personNouns;
    private final Map<String, List<Filling>> known = new HashMap<>();
    private List<Filling> pair = List.of();
    private List<Filling> persons = List.of();

    /** @param personNouns lemmas that mean persons: "two leaders" are persons, "two sides" may be states */
    LastPair(Set<String> personNouns) {
        this.personNouns = personNouns;
    }

    private static boolean isPronoun(Filling filling) {
        return filling.reference() != null && filling.reference().kind() == MentionKind.PRONOUN;
    }

    void remember(FilledFrame frame) {
        List<Filling> two = new ArrayList<>(frame.subjects());
        two.addAll(frame.objects());
        boolean named = two.size() == 2 && two.stream().allMatch(Filling::isName);
        if (!named || two.get(0).entity().equals(two.get(1).entity())) {
            return;
        }
        for (String type : ACTORS) {
            if (two.stream().allMatch(f -> f.isA(type))) {
                pair = List.copyOf(two);
                persons = type.equals("Person") ? pair : persons;
            }
        }
    }

    /** The fillings, with the two members in place of a description of both. */
    List<Filling> members(List<Filling> fillings) {
        if (fillings.size() != 1) {
            return fillings;
        }
        List<Token> words = fillings.get(0).words();
        List<Filling> meant = personNouns.contains(words.get(words.size() - 1).lemma()) ? persons : pair;
        boolean both = fillings.get(0).reference() != null
                && fillings.get(0).reference().kind() == MentionKind.NOMINAL
                && words.stream().anyMatch(w -> PAIR_WORDS.contains(w.lemma()))
                && words.stream().noneMatch(Token::isProperNoun);
        if (both && !meant.isEmpty()) {
            fillings.get(0).entity().ifPresent(e -> known.put(e, meant));
        }
        List<Filling> members = known.getOrDefault(fillings.get(0).entity().orElse(""), List.of());
        return members.isEmpty() || !(both || isPronoun(fillings.get(0)))
                ? fillings
                : members.stream()
                        .map(f -> new Filling(f.reference(), words, false))
                        .toList();
    }
}
