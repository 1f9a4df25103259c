// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.Location;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.ValuedWords;

/** Named sets of words, each of which may stand for a value, and the patterns that refer to them. */
public final class WordSets {

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-zA-Z]*)\\}");
    private static final Pattern ALTERNATIVE = Pattern.compile("(?<!\\\\)/");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N} ]");

    private final Map<String, Map<String, String>> values = new TreeMap<>();
    private final Map<String, String> alternatives = new HashMap<>();

    /**
     * Reports values that the program cannot use, and sets that it misses.
     *
     * @param needed the sets that the program itself uses; patterns may use others
     * @param folder the tables', for what they miss
     */
    public WordSets(List<ValuedWords> rows, List<? extends NeededSet> needed, Location folder, Problems problems) {
        Map<String, List<String>> words = new HashMap<>();
        for (ValuedWords row : rows) {
            needed.stream()
                    .filter(set -> set.label().equals(row.set()) && !set.allows(row.value()))
                    .forEach(set -> problems.add(
                            row.place(),
                            "\"%s\" is no value of the set %s".formatted(row.value(), row.set()),
                            "write " + set.allowed()));
            Map<String, String> own = values.computeIfAbsent(row.set(), name -> new HashMap<>());
            row.words().forEach(word -> own.put(word.toLowerCase(Locale.ROOT), row.value()));
            words.computeIfAbsent(row.set(), name -> new ArrayList<>()).addAll(row.words());
        }
        words.forEach((set, all) -> alternatives.put(set, alternatives(all)));
        for (NeededSet set : needed) {
            if (!values.containsKey(set.label())) {
                problems.add(folder, "no words of the set " + set.label(), "add some");
            }
        }
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> SIGN.matcher(word).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** What a word of a set stands for; null where the set does not have it. */
    public @Nullable String value(String set, String word) {
        return values.getOrDefault(set, Map.of()).get(word.toLowerCase(Locale.ROOT));
    }

    public boolean has(NeededSet set, String word) {
        return value(set.label(), word) != null;
    }

    /**
     * A pattern as tables have it: {@code {set}} for the words of a set, a slash between alternatives.
     *
     * @throws PatternSyntaxException also where it refers to a set that there is not
     */
    public Pattern compile(String pattern, int flags) {
        Matcher reference = REFERENCE.matcher(ALTERNATIVE.matcher(pattern).replaceAll("|"));
        return Pattern.compile(
                reference.replaceAll(set -> Matcher.quoteReplacement(alternatives(set.group(1), pattern))), flags);
    }

    /** The same of a table's row; empty, and reported, where it is no pattern. */
    public Optional<Pattern> compile(String pattern, int flags, Location place, Problems problems) {
        try {
            return Optional.of(compile(pattern, flags));
        } catch (PatternSyntaxException e) {
            problems.add(place, "no pattern: " + e.getDescription(), "mend the regular expression, or add the set");
            return Optional.empty();
        }
    }

    private String alternatives(String set, String pattern) {
        @Nullable String found = alternatives.get(set);
        if (found == null) {
            throw new PatternSyntaxException("no set \"" + set + "\"", pattern, pattern.indexOf("{" + set));
        }
        return found;
    }
}
