// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.RdfFormat;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}: the whole graph in another form. */
@Command(name = "export", description = "Writes the whole graph as RDF, in an order that never changes.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, else turtle).",
            completionCandidates = Formats.class)
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private OntologyOptions ontologyOptions = new OntologyOptions();

    /** The names of the formats. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(Arrays.stream(RdfFormat.values()).map(RdfFormat::label).toList());
        }
    }

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = format();
        Ontology ontology = ontologyOptions.load();
        try (Neo4jGraphStore store = storeOptions.openExisting(ontology)) {
            RdfExport export = new RdfExport(store, ontology);
            if (file == null) {
                OutputStream out = new BufferedOutputStream(System.out);
                export.write(chosen, out);
                out.flush();
            } else {
                export.write(chosen, file);
            }
        }
        return ExitCodes.DONE;
    }

    private RdfFormat format() {
        if (format != null) {
            return RdfFormat.ofLabel(format)
                    .orElseThrow(() -> new UsageException("--format " + format
                            + ": there is no such format; use one of " + String.join(", ", new Formats())));
        }
        return file == null ? RdfFormat.TURTLE : RdfExport.formatOf(file);
    }
}
