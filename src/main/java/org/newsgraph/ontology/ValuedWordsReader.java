// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Collects the rows of tables that name sets of words and what each word stands for. */
final class ValuedWordsReader {

    private static final Pattern SET = Pattern.compile("[a-z][a-zA-Z]*");

    private final String setColumn;
    private final UnaryOperator<String> folded;
    private final FieldReader fields;
    private final Problems problems;
    private final Duplicates duplicates;
    private final List<ValuedWords> words = new ArrayList<>();

    /**
     * @param setColumn the column that names the set
     * @param folded makes two spellings of one word the same
     */
    ValuedWordsReader(String setColumn, UnaryOperator<String> folded, Problems problems) {
        this.setColumn = setColumn;
        this.folded = folded;
        this.fields = new FieldReader(problems);
        this.problems = problems;
        this.duplicates = new Duplicates(problems);
    }

    List<String> columns() {
        return List.of(setColumn, "value", "words");
    }

    List<ValuedWords> words() {
        return words;
    }

    void read(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of(setColumn, "words"))) {
            return;
        }
        String set = row.get(setColumn);
        if (!SET.matcher(set).matches()) {
            problems.add(row.place(), "\"" + set + "\" is no name of a set", "write letters, a small one first");
            return;
        }
        List<String> own = FieldReader.semicolonSeparated(row.get("words"));
        List<String> added = own.stream()
                .filter(word -> duplicates.isNew(
                        "word " + set + " " + folded.apply(word), "\"" + word + "\" of the set " + set, row.place()))
                .toList();
        words.add(new ValuedWords(set, row.get("value"), added, row.place()));
    }
}
