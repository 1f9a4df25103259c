// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        problems.throwAll();
        return new MoneyRules(words, new CurrencyWords(tables.words(), words), new Numbers(words), exceptions);
    }

    private static Optional<NoMoneyRule> exception(NoMoneyPattern row, WordSets words, Problems problems) {
        Optional<NumberKind> number = NumberKind.of(row.number());
        if (number.isEmpty()) {
            String known = Stream.of(NumberKind.values()).map(NumberKind::label).collect(Collectors.joining(", "));
            problems.add(row.place(), "unknown kind of number \"" + row.number() + "\"", "use one of " + known);
            return Optional.empty();
        }
        Optional<Pattern> unit = pattern(row.unit(), row, words, problems);
        Optional<Pattern> before = around(row.before(), row, words, problems);
        Optional<Pattern> after = around(row.after(), row, words, problems);
        return unit.flatMap(u -> before.flatMap(b -> after.map(a -> new NoMoneyRule(row.id(), u, number.get(), b, a))));
    }

    private static Optional<Pattern> around(String written, NoMoneyPattern row, WordSets words, Problems problems) {
        return pattern(written.isEmpty() ? ".*" : written, row, words, problems);
    }

    private static Optional<Pattern> pattern(String written, NoMoneyPattern row, WordSets words, Problems problems) {
        return words.compile(written, Pattern.CASE_INSENSITIVE | Pattern.DOTALL, row.place(), problems);
    }
}
