// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects the rows of all tables that tell sums of money. */
final class MoneyTableReader {

    private static final List<String> EXCEPTION =
            List.of("id", "unit", "number", "before", "after", "example", "expects");

    private final FieldReader fields;
    private final RuleIds ids;
    private final ValuedWordsReader words;
    private final List<NoMoneyPattern> exceptions = new ArrayList<>();

    MoneyTableReader(Problems problems) {
        this.fields = new FieldReader(problems);
        this.ids = new RuleIds("money", problems);
        this.words = new ValuedWordsReader("money", word -> word, problems);
    }

    /** What reads a row, by the columns of its table. */
    Map<List<String>, Consumer<PsvFile.Row>> readers() {
        return Map.of(words.columns(), words::read, EXCEPTION, this::readException);
    }

    MoneyTables tables() {
        return new MoneyTables(words.words(), exceptions);
    }

    private void readException(PsvFile.Row row) {
        if (fields.hasAll(row, List.of("id", "unit", "number", "example", "expects")) && ids.hasNew(row)) {
            exceptions.add(new NoMoneyPattern(
                    row.get("id"),
                    row.get("unit"),
                    row.get("number"),
                    row.get("before"),
                    row.get("after"),
                    row.get("example"),
                    row.get("expects"),
                    row.place()));
        }
    }
}
