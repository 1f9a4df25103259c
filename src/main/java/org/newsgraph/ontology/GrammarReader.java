// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Arrays;
import java.util.EnumMap;
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

    GrammarReader(Problems problems) {
        this.fields = new FieldReader(problems);
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
        return new Grammar(all, forms, endings);
    }
}
