// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects the sets of words of grammar. */
final class GrammarReader {

    private static final String PERSON = "Person";

    private final FieldReader fields;
    private final Problems problems;
    private final Map<WordSet, Set<String>> lemmas = new EnumMap<>(WordSet.class);
    private final Map<WordSet, Set<String>> forms = new EnumMap<>(WordSet.class);
    private final Map<WordSet, Set<String>> endings = new EnumMap<>(WordSet.class);
    private final Map<String, Map<WordSet, Set<String>>> sets =
            Map.of("lemma", lemmas, "form", forms, "ending", endings);

    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Duplicates duplicates;

    GrammarReader(Problems problems) {
        this.fields = new FieldReader(problems);
        this.duplicates = new Duplicates(problems);
        this.problems = problems;
    }

    /** {@code set | read as | words} */
    void read(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("set", "read as", "words"))) {
            return;
        }
        Optional<WordSet> set = Arrays.stream(WordSet.values())
                .filter(s -> s.label().equals(row.get("set")))
                .findFirst();
        if (set.isEmpty()) {
            problems.add(
                    row.place(),
                    "no rule asks for the set \"" + row.get("set") + "\"",
                    "use one of "
                            + Arrays.stream(WordSet.values())
                                    .map(WordSet::label)
                                    .collect(Collectors.joining(", ")));
            return;
        }
        Map<WordSet, Set<String>> read = sets.get(row.get("read as"));
        if (read == null) {
            problems.add(
                    row.place(),
                    "words cannot be read as \"" + row.get("read as") + "\"",
                    "use one of " + new TreeSet<>(sets.keySet()));
            return;
        }
        read.computeIfAbsent(set.get(), none -> new HashSet<>())
                .addAll(FieldReader.semicolonSeparated(row.get("words")));
    }

    /** {@code pronoun | person | number | gender | reflexive} */
    void readPronoun(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("pronoun", "person", "number"))) {
            return;
        }
        String form = row.get("pronoun");
        boolean known = isOneOf(row, "person", List.of("first", "second", "third"))
                & isOneOf(row, "number", List.of("singular", "plural"))
                & isOneOf(row, "reflexive", List.of("", "reflexive"));
        Optional<Gender> gender = fields.gender(row);
        if (known && duplicates.isNew("pronoun " + form, "the pronoun " + form, row.place())) {
            int person = List.of("first", "second", "third").indexOf(row.get("person")) + 1;
            pronouns.put(
                    form,
                    new Pronoun(
                            form,
                            person,
                            row.get("number").equals("plural"),
                            gender.orElse(null),
                            !row.get("reflexive").isEmpty()));
        }
    }

    private boolean isOneOf(PsvFile.Row row, String column, List<String> values) {
        if (values.contains(row.get(column))) {
            return true;
        }
        problems.add(
                row.place(),
                "unknown " + column + " \"" + row.get(column) + "\"",
                "use one of "
                        + values.stream().filter(v -> !v.isEmpty()).collect(Collectors.joining(", "))
                        + (values.contains("") ? ", or leave it empty" : ""));
        return false;
    }

    /** @param nouns of which those that mean a person make a set of their own */
    Grammar grammar(List<CommonNoun> nouns) {
        Map<WordSet, Set<String>> all = new EnumMap<>(WordSet.class);
        all.putAll(lemmas);
        all.put(
                WordSet.PERSON_NOUN,
                nouns.stream()
                        .filter(n -> n.type().equals(PERSON))
                        .map(n -> n.lemma().replaceFirst(".* ", ""))
                        .collect(Collectors.toSet()));
        return new Grammar(all, forms, endings, pronouns);
    }
}
