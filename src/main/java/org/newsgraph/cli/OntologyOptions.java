// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of all commands that use the ontology. */
final class OntologyOptions {

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description =
                    "A folder of your own, laid out as ontology/, that adds relations, words or actors. Repeatable.")
    List<Path> additions = List.of();
}
