// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A line of a file.
 *
 * @param file as the user knows it
 * @param line the first is 1
 */
record Location(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
