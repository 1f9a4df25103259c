// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import picocli.CommandLine.Option;

/** Options of all commands that use the ontology. */
final class OntologyOptions {

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description =
                    "A folder of your own, laid out as ontology/, that adds relations, words or actors. Repeatable.")
    private List<Path> additions = List.of();

    boolean hasAdditions() {
        return !additions.isEmpty();
    }

    /** The program's own ontology with the user's additions, checked. */
    Ontology load() {
        return new OntologyLoader().load(additions);
    }
}
