// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.OntologyException;
import org.newsgraph.ontology.NoTimePattern;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.TimePattern;
import org.newsgraph.ontology.TimeTables;
import org.newsgraph.pattern.WordSets;
import org.newsgraph.time.reading.Meaning;
import org.newsgraph.time.reading.Reading;
import org.newsgraph.time.reading.Template;

/**
 * The rows of the tables, ready for use.
 *
 * @param exceptions what looks like a time and is none
 */
public record TimeRules(WordSets words, List<PatternRule> patterns, List<NoTimeRule> exceptions) {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    public TimeRules {
        patterns = List.copyOf(patterns);
        exceptions = List.copyOf(exceptions);
    }

    /** @throws OntologyException with a line for each mistake in the tables */
    public static TimeRules of(TimeTables tables) {
        Problems problems = new Problems();
        WordSets words = TimeWordSet.of(tables, problems);
        TimeRules rules = new TimeRules(
                words,
                tables.patterns().stream()
                        .flatMap(row -> pattern(row, words, problems).stream())
                        .toList(),
                tables.exceptions().stream()
                        .flatMap(row -> exception(row, words, problems).stream())
                        .toList());
        problems.throwAll();
        return rules;
    }

    private static Optional<PatternRule> pattern(TimePattern row, WordSets words, Problems problems) {
        Optional<Meaning> meaning = Reading.of(row.reading()).or(() -> Template.of(row.reading()));
        if (meaning.isEmpty()) {
            String known = Stream.of(Reading.values()).map(Reading::label).collect(Collectors.joining(", "));
            problems.add(
                    row.place(),
                    "unknown reading \"" + row.reading() + "\"",
                    "use a TIMEX3 type and its value, or one of " + known);
        }
        List<String> groups = GROUP.matcher(row.pattern())
                .results()
                .map(group -> group.group(1))
                .toList();
        Set<String> needed = new TreeSet<>(meaning.map(Meaning::needed).orElse(Set.of()));
        needed.add(PatternRule.TIME);
        groups.forEach(group -> needed.remove(PatternRule.base(group)));
        needed.forEach(group ->
                problems.add(row.place(), "no group \"" + group + "\" in the pattern", "add (?<" + group + ">…)"));
        Optional<Pattern> pattern = words.compile(row.pattern(), Pattern.CASE_INSENSITIVE, row.place(), problems);
        List<String> others =
                groups.stream().filter(group -> !group.equals(PatternRule.TIME)).toList();
        return needed.isEmpty() && meaning.isPresent()
                ? pattern.map(p -> new PatternRule(row.id(), row.order(), p, others, meaning.get()))
                : Optional.empty();
    }

    private static Optional<NoTimeRule> exception(NoTimePattern row, WordSets words, Problems problems) {
        Optional<Context> context = Context.of(row.context());
        if (context.isEmpty()) {
            String known = Stream.of(Context.values()).map(Context::label).collect(Collectors.joining(", "));
            problems.add(row.place(), "unknown context \"" + row.context() + "\"", "use one of " + known);
        }
        return words.compile(row.pattern(), Pattern.CASE_INSENSITIVE, row.place(), problems)
                .flatMap(pattern -> context.map(c -> new NoTimeRule(row.id(), pattern, c)));
    }
}
