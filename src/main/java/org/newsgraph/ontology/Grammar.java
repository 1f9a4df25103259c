// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed classes of the language: which sets a word belongs to; immutable. */
public final class Grammar {

    private final Map<WordSet, Set<String>> words = new EnumMap<>(WordSet.class);
    private final Map<String, Set<WordSet>> byLemma = new HashMap<>();
    private final Map<String, Set<WordSet>> byForm = new HashMap<>();
    private final Map<String, Set<WordSet>> byEnding = new HashMap<>();

    private final Map<String, Pronoun> pronouns;

    /** The sets that are read from a lemma, from a form in lower case, and from a form's ending. */
    Grammar(
            Map<WordSet, Set<String>> lemmas,
            Map<WordSet, Set<String>> forms,
            Map<WordSet, Set<String>> endings,
            Map<String, Pronoun> pronouns) {
        this.pronouns = Map.copyOf(pronouns);
        invert(lemmas, byLemma);
        invert(forms, byForm);
        invert(endings, byEnding);
    }

    private void invert(Map<WordSet, Set<String>> sets, Map<String, Set<WordSet>> index) {
        sets.forEach((set, members) -> {
            words.put(set, Set.copyOf(members));
            members.forEach(word -> index.computeIfAbsent(word, none -> EnumSet.noneOf(WordSet.class))
                    .add(set));
        });
    }

    /** The sets of a token; most often none. */
    public Set<WordSet> of(String lemma, String form) {
        Set<WordSet> ofLemma = byLemma.getOrDefault(lemma, Set.of());
        Set<WordSet> ofForm = byForm.getOrDefault(form.toLowerCase(Locale.ROOT), Set.of());
        Set<WordSet> all = union(ofLemma, ofForm);
        for (Map.Entry<String, Set<WordSet>> ending : byEnding.entrySet()) {
            if (form.endsWith(ending.getKey())) {
                all = union(all, ending.getValue());
            }
        }
        return all;
    }

    private static Set<WordSet> union(Set<WordSet> some, Set<WordSet> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Set<WordSet> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /** The pronoun of a form, in any case; empty for a word that is none. */
    public Optional<Pronoun> pronoun(String form) {
        return Optional.ofNullable(pronouns.get(form.toLowerCase(Locale.ROOT)));
    }

    /** The words of a set, as the table has them. */
    public Set<String> words(WordSet set) {
        return words.getOrDefault(set, Set.of());
    }
}
