// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.OntologyException;
import org.newsgraph.ontology.Location;
import org.newsgraph.ontology.MoneyTables;
import org.newsgraph.ontology.NoMoneyPattern;
import org.newsgraph.ontology.Problems;
import org.newsgraph.pattern.WordSets;

/**
 * The rows of the tables, ready for use.
 *
 * @param exceptions what looks like a sum of money and is none
 */
record MoneyRules(WordSets words, CurrencyWords currencies, Numbers numbers, List<NoMoneyRule> exceptions) {

    MoneyRules {
        exceptions = List.copyOf(exceptions);
    }

    /** @throws OntologyException with a line for each mistake in the tables */
    static MoneyRules of(MoneyTables tables) {
        Problems problems = new Problems();
        WordSets words =
                new WordSets(tables.words(), List.of(MoneyWordSet.values()), new Location("en/money", 0), problems);
        List<NoMoneyRule> exceptions = tables.exceptions().stream()
                .flatMap(row -> exception(row, words, problems).stream())
                .toList();
        if (!problems.lines().isEmpty()) {
            throw new OntologyException(String.join("\n", problems.lines()));
        }
        return new MoneyRules(words, new CurrencyWords(tables.words(), words), new Numbers(words), exceptions);
    }

    private static Optional<NoMoneyRule> exception(NoMoneyPattern row, WordSets words, Problems problems) {
        Optional<NumberKind> number = NumberKind.of(row.number());
        if (number.isEmpty()) {
            String known = Stream.of(NumberKind.values()).map(NumberKind::label).collect(Collectors.joining(", "));
            problems.add(row.place(), "unknown kind of number \"" + row.number() + "\"", "use one of " + known);
            return Optional.empty();
        }
        try {
            return Optional.of(new NoMoneyRule(
                    row.id(),
                    pattern(row.unit(), words),
                    number.get(),
                    row.before().isEmpty() ? null : pattern(row.before(), words),
                    row.after().isEmpty() ? null : pattern(row.after(), words)));
        } catch (PatternSyntaxException e) {
            problems.add(
                    row.place(), "no pattern: " + e.getDescription(), "mend the regular expression, or add the set");
            return Optional.empty();
        }
    }

    private static Pattern pattern(String written, WordSets words) {
        return words.compile(written, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
