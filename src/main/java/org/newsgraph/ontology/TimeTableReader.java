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

    private static final Pattern ID = Pattern.compile("time\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SET = Pattern.compile("[a-z][a-zA-Z]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final FieldReader fields;
    private final Problems problems;
    private final Duplicates duplicates;
    private final List<TimeWords> words = new ArrayList<>();
    private final List<TimePattern> patterns = new ArrayList<>();
    private final List<NoTimePattern> exceptions = new ArrayList<>();

    TimeTableReader(Problems problems) {
        this.fields = new FieldReader(problems);
        this.problems = problems;
        this.duplicates = new Duplicates(problems);
    }

    /** What reads a row, by the columns of its table. */
    Map<List<String>, Consumer<PsvFile.Row>> readers() {
        return Map.of(
                List.of("set", "value", "words"), this::readWords,
                List.of("id", "order", "pattern", "reading", "example", "expects"), this::readPattern,
                List.of("id", "pattern", "context", "example", "expects"), this::readException);
    }

    TimeTables tables() {
        return new TimeTables(words, patterns, exceptions);
    }

    private void readWords(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("set", "words"))) {
            return;
        }
        String set = row.get("set");
        if (!SET.matcher(set).matches()) {
            problems.add(row.place(), "\"" + set + "\" is no name of a set", "write letters, a small one first");
            return;
        }
        List<String> own = FieldReader.semicolonSeparated(row.get("words"));
        List<String> added = own.stream()
                .filter(word -> duplicates.isNew(
                        "word " + set + " " + word.toLowerCase(Locale.ROOT),
                        "\"" + word + "\" of the set " + set,
                        row.place()))
                .toList();
        words.add(new TimeWords(set, row.get("value"), added, row.place()));
    }

    private void readPattern(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("id", "order", "pattern", "reading", "example", "expects")) || !hasNewId(row)) {
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
        if (fields.hasAll(row, List.of("id", "pattern", "context", "example", "expects")) && hasNewId(row)) {
            exceptions.add(new NoTimePattern(
                    row.get("id"),
                    row.get("pattern"),
                    row.get("context"),
                    row.get("example"),
                    row.get("expects"),
                    row.place()));
        }
    }

    private boolean hasNewId(PsvFile.Row row) {
        String id = row.get("id");
        if (!ID.matcher(id).matches()) {
            problems.add(
                    row.place(), "\"" + id + "\" is no id of a time", "write time. and small letters with hyphens");
            return false;
        }
        return duplicates.isNew("rule " + id, "the rule " + id, row.place());
    }
}
