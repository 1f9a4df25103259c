// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/**
 * Nouns that take up the last named one of a class: "the company", "the bloc", "the rebels".
 *
 * @param nouns lemmas, lower case
 * @param type entity type of whom they mean
 * @param marks what tells that a name is of this class: names, or words of names, lower case; of persons the offices;
 *     empty where the type is enough
 * @param example a sentence in which one of the nouns takes up a name or description
 * @param location file and line
 */
public record ClassNoun(List<String> nouns, String type, List<String> marks, String example, String location) {

    public ClassNoun {
        nouns = List.copyOf(nouns);
        marks = List.copyOf(marks);
    }
}
