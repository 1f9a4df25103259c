// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import java.util.Locale;

/**
 * Nouns that take up the last named one of a class: "the company", "the bloc", "the rebels".
 *
 * @param nouns lemmas, lower case
 * @param type entity type of whom they mean
 * @param kind what the nouns tell beside their type
 * @param marks what tells that a name is of this class: names, or words of names, lower case; of persons the offices;
 *     empty where the type is enough
 * @param example a sentence in which one of the nouns takes up a name or description
 * @param location file and line
 */
public record ClassNoun(
        List<String> nouns, String type, Kind kind, List<String> marks, String example, String location) {

    /** What class nouns can tell beside their type. */
    public enum Kind {
        /** Nothing more. */
        PLAIN,
        /** Those who lead states, whatever their office is called. */
        HEAD_OF_STATE,
        /** The two that have just met or fought: "the sides". */
        PAIR;

        /** As the table has it; empty for {@link #PLAIN}. */
        String label() {
            return this == PLAIN ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public ClassNoun {
        nouns = List.copyOf(nouns);
        marks = List.copyOf(marks);
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
