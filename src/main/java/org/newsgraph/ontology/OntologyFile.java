// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A file of an ontology, read.
 *
 * @param name as the user knows it, with its folder ("ontology/lexicon/consult.psv")
 * @param path within its ontology ("lexicon/consult.psv")
 */
record OntologyFile(String name, String path, String text) {

    boolean isTurtle() {
        return path.endsWith(".ttl");
    }

    Location at(int line) {
        return new Location(name, line);
    }
}
