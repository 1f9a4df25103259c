// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/**
 * Words of one set that stand for the same value.
 *
 * @param value empty where the set's words have none
 * @param place where the row is
 */
public record ValuedWords(String set, String value, List<String> words, Location place) {

    public ValuedWords {
        words = List.copyOf(words);
    }
}
