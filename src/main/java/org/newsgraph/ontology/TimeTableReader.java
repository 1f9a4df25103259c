// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Collects the rows of all tables that tell times. */
final class TimeTableReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final FieldReader fields;
    private final Problems problems;
    private final RuleIds ids;
    private final ValuedWordsReader words;
    private final List<TimePattern> patterns = new ArrayList<>();
    private final List<NoTimePattern> exceptions = new ArrayList<>();

    TimeTableReader(Problems problems) {
        this.fields = new FieldReader(problems);
        this.problems = problems;
        this.ids = new RuleIds("time", problems);
        this.words = new ValuedWordsReader("set", word -> word.toLowerCase(Locale.ROOT), problems);
    }

    /** What reads a row, by the columns of its table. */
    Map<List<String>, Consumer<PsvFile.Row>> readers() {
        return Map.of(
                words.columns(), words::read,
                List.of("id", "order", "pattern", "reading", "example", "expects"), this::readPattern,
                List.of("id", "pattern", "context", "example", "expects"), this::readException);
    }

    TimeTables tables() {
        return new TimeTables(words.words(), patterns, exceptions);
    }

    private void readPattern(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("id", "order", "pattern", "reading", "example", "expects"))
                || !ids.hasNew(row)) {
            return;
        }
        String order = row.get("order");
        if (!NUMBER.matcher(order).matches()) {
            problems.add(row.place(), "\"" + order + "\" is no order", "write a number, the lower the earlier");
            return;
        }
        patterns.add(new TimePattern(
                row.get("id"),
                Integer.parseInt(order),
                row.get("pattern"),
                row.get("reading"),
                row.get("example"),
                row.get("expects"),
                row.place()));
    }

    private void readException(PsvFile.Row row) {
        if (fields.hasAll(row, List.of("id", "pattern", "context", "example", "expects")) && ids.hasNew(row)) {
            exceptions.add(new NoTimePattern(
                    row.get("id"),
                    row.get("pattern"),
                    row.get("context"),
                    row.get("example"),
                    row.get("expects"),
                    row.place()));
        }
    }
}
