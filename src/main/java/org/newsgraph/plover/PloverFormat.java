// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import java.io.IOException;
import java.io.Writer;
import org.newsgraph.ontology.Ontology;

/** A form in which event records can be written. */
public enum PloverFormat {
    /** An object on a line for each record, with the field names of PLOVER's manual. */
    JSON_LINES("plover", ".jsonl") {
        @Override
        RecordWriter to(Writer out, Ontology ontology) {
            return new JsonLines(out);
        }
    },

    /** A line of column names, those of POLECAT where it has them, then a line for each record. */
    CSV("plover-csv", ".csv") {
        @Override
        RecordWriter to(Writer out, Ontology ontology) throws IOException {
            return new CsvTable(out, CsvColumn.all(ontology));
        }
    };

    private final String label;
    private final String ending;

    PloverFormat(String label, String ending) {
        this.label = label;
        this.ending = ending;
    }

    /** The name that a user types. */
    public String label() {
        return label;
    }

    /** The ending of its files, with the dot. */
    public String ending() {
        return ending;
    }

    abstract RecordWriter to(Writer out, Ontology ontology) throws IOException;
}
