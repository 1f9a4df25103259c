// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;

/**
 * How a statement came about.
 *
 * @param rule the lexicon entry that fired
 * @param steps the ids of the rules and lexicon entries that made the statement what it is, in order
 * @param confidence from 0 to 1
 */
public record Derivation(String rule, List<String> steps, double confidence) {

    private static final String SEPARATOR = "; ";

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** Steps in one line, as RDF has them: no id holds a semicolon. */
    public static String line(List<String> steps) {
        return String.join(SEPARATOR, steps);
    }

    /** The steps of a line; none of an empty one. */
    public static List<String> steps(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(SEPARATOR));
    }
}
