// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A line of a file, or a file or folder as a whole.
 *
 * @param file as the user knows it
 * @param line the first is 1; 0 for the whole
 */
public record Location(String file, int line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
