// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the fields that several kinds of lexicon files share: triggers, functions, effects, entity types. */
final class FieldReader {

    private static final Pattern FUNCTION = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Problems problems;

    FieldReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether all of {@code columns} have a value in {@code row}; reports the first that has none. */
    boolean hasAll(PsvFile.Row row, List<String> columns) {
        for (String column : columns) {
            if (row.get(column).isEmpty()) {
                problems.add(row.place(), "nothing in the field " + column, "fill it in");
                return false;
            }
        }
        return true;
    }

    /** A part of speech and one or more lemmas. */
    Optional<Trigger> trigger(PsvFile.Row row, Set<WordCategory> categories) {
        List<String> words = blankSeparated(row.get("trigger"));
        Optional<WordCategory> category = words.stream()
                .limit(1)
                .flatMap(word ->
                        categories.stream().filter(known -> known.label().equals(word)))
                .findFirst();
        if (category.isEmpty()) {
            String what = "unknown word category in the trigger \"" + row.get("trigger") + "\"";
            problems.add(row.place(), what, "begin with one of " + labels(categories, WordCategory::label));
            return Optional.empty();
        }
        List<String> lemmas = words.subList(1, words.size());
        if (lemmas.isEmpty()) {
            problems.add(row.place(), "no lemma in the trigger \"" + words.get(0) + "\"", "add the word's lemma");
            return Optional.empty();
        }
        if (!isLowerCase(lemmas)) {
            String what = "capitals in the trigger \"" + row.get("trigger") + "\"";
            problems.add(row.place(), what, "write lemmas in lower case");
        }
        return Optional.of(new Trigger(category.get(), lemmas));
    }

    /** Names of grammatical functions, separated by slashes; reports those that cannot be any. */
    List<String> functions(Location place, String field) {
        if (field.isEmpty()) {
            return List.of();
        }
        List<String> functions = slashSeparated(field);
        for (String function : functions) {
            if (!FUNCTION.matcher(function).matches()) {
                String mend = "write a function (subject, object, that, infinitive …) or a preposition in lower case";
                problems.add(place, "unknown function \"" + function + "\"", mend);
            }
        }
        return functions;
    }

    /** The effects that a field names; reports unknown ones. */
    Set<Effect> effects(PsvFile.Row row) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (String name : blankSeparated(row.get("effects"))) {
            Optional<Effect> effect = Arrays.stream(Effect.values())
                    .filter(known -> known.label().equals(name))
                    .findFirst();
            if (effect.isEmpty()) {
                Set<Effect> all = EnumSet.allOf(Effect.class);
                problems.add(row.place(), "unknown effect \"" + name + "\"", "use " + labels(all, Effect::label));
            }
            effect.ifPresent(effects::add);
        }
        return effects;
    }

    /** The gender that a field names; empty where it names none, and reported where there is no such gender. */
    Optional<Gender> gender(PsvFile.Row row) {
        String name = row.get("gender");
        Optional<Gender> gender = Arrays.stream(Gender.values())
                .filter(known -> known.label().equals(name))
                .findFirst();
        if (gender.isEmpty() && !name.isEmpty()) {
            String mend = "leave it empty, or use one of " + labels(EnumSet.allOf(Gender.class), Gender::label);
            problems.add(row.place(), "unknown gender \"" + name + "\"", mend);
        }
        return gender;
    }

    /** Whether {@code name} is an entity type that has members; if not, that is a problem. */
    boolean isType(Location place, String name, TypeHierarchy hierarchy) {
        if (hierarchy.types().containsKey(name)) {
            return true;
        }
        problems.add(place, "unknown entity type \"" + name + "\"", "use one of " + hierarchy.choices());
        return false;
    }

    static List<String> slashSeparated(String field) {
        return Arrays.asList(field.split("/", -1));
    }

    static List<String> blankSeparated(String field) {
        List<String> parts = new ArrayList<>(Arrays.asList(field.split("\\s+")));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    static List<String> semicolonSeparated(String field) {
        return Stream.of(field.split(";"))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .toList();
    }

    static boolean isLowerCase(List<String> words) {
        return words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    private static <E extends Enum<E>> String labels(Set<E> values, Function<E, String> label) {
        return values.stream().map(label).collect(Collectors.joining(", "));
    }
}
