// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.Program;
import org.newsgraph.UsageException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;
import org.newsgraph.rdf.RdfFormat;
import org.newsgraph.store.GraphStore;

/** Writes all that a store holds as RDF. */
final class RdfExport {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private final GraphStore store;
    private final RdfExporter exporter;

    /** @param reifiers whether statements name the triples that they state */
    RdfExport(GraphStore store, Ontology ontology, boolean reifiers) {
        this.store = store;
        RdfExporter plain = new RdfExporter(ontology);
        this.exporter = reifiers ? plain.withReifiers() : plain;
    }

    /**
     * The format that a file's ending names.
     *
     * @throws UsageException where it names none
     */
    static RdfFormat formatOf(Path file) {
        return RdfFormat.ofFile(file.toString()).orElseThrow(() -> {
            String endings =
                    Arrays.stream(RdfFormat.values()).map(RdfFormat::ending).collect(Collectors.joining(", "));
            return new UsageException(file + ": its ending names no RDF format; use one of " + endings);
        });
    }

    /** @throws UsageException where the file cannot be written */
    void write(RdfFormat format, Path file) {
        WholeFile.write(file, out -> write(format, out));
    }

    /** Leaves {@code out} open. */
    void write(RdfFormat format, OutputStream out) throws IOException {
        exporter.export(store, format, new Provenance(Program.version(), time()), out);
    }

    /** When the export is made, by the convention of reproducible builds. */
    private static Instant time() {
        @Nullable String epoch = System.getenv(EPOCH);
        try {
            return epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException e) {
            throw new UsageException(EPOCH + "=" + epoch + ": is no number of seconds since 1970");
        }
    }
}
