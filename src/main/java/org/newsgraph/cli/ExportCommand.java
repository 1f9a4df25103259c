// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph export}: the whole graph in another form. */
@Command(
        name = "export",
        description =
                "Writes the whole graph as RDF or as GraphML for Gephi, or its events as records of PLOVER, in an order"
                        + " that never changes.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, else turtle).",
            completionCandidates = Formats.class)
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to (default: standard output); compressed where it ends in .gz.")
    private @Nullable Path file;

    @Option(
            names = "--reifiers",
            description = "Says by rdf:reifies of RDF 1.2, too, which triple a statement states, asserted or not.")
    private boolean reifiers;

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The names of the formats. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(ExportFormat.all().stream().map(ExportFormat::label).toList());
        }
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = reifiers ? format().withReifiers() : format();
        PrintWriter err = spec.commandLine().getErr();
        try (Neo4jGraphStore store = existing.open()) {
            if (file == null) {
                OutputStream out = new BufferedOutputStream(System.out);
                chosen.writing().write(store, existing.ontology(), out, err);
                out.flush();
            } else {
                WholeFile.write(file, out -> chosen.writing().write(store, existing.ontology(), out, err));
            }
        }
        return ExitCodes.DONE;
    }

    private ExportFormat format() {
        if (format != null) {
            return ExportFormat.ofLabel(format);
        }
        return file == null ? ExportFormat.ofLabel("turtle") : ExportFormat.ofFile(file);
    }
}
