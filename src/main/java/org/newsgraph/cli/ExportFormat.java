// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.GzipFiles;
import org.newsgraph.Program;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graphml.GraphmlExporter;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.plover.PloverExporter;
import org.newsgraph.plover.PloverFormat;
import org.newsgraph.rdf.RdfFormat;
import org.newsgraph.store.GraphStore;

/**
 * A form in which the whole graph can be written.
 *
 * @param label the name that a user types
 * @param ending of its files, with the dot
 * @param reifying the writing that also names the triple which each statement states; null where the format cannot
 */
record ExportFormat(String label, String ending, Writing writing, @Nullable Writing reifying) {

    ExportFormat(String label, String ending, Writing writing) {
        this(label, ending, writing, null);
    }

    /** Writes all that a store holds, and says on {@code err} what of it has no place in the format. */
    interface Writing {
        void write(GraphStore store, Ontology ontology, OutputStream out, PrintWriter err) throws IOException;
    }

    static List<ExportFormat> all() {
        return Stream.of(
                        Stream.of(RdfFormat.values()).map(ExportFormat::rdf),
                        Stream.of(PloverFormat.values()).map(ExportFormat::plover),
                        Stream.of(new ExportFormat("graphml", ".graphml", ExportFormat::graphml)))
                .flatMap(formats -> formats)
                .toList();
    }

    private static ExportFormat plover(PloverFormat format) {
        return new ExportFormat(format.label(), format.ending(), (store, ontology, out, err) -> {
            long left = new PloverExporter(ontology, Program.version()).export(graphs(store), format, out);
            if (left > 0) {
                err.println(left
                        + (left == 1
                                ? " statement is of a standing relation, which is"
                                : " statements are of standing relations, which are")
                        + " no event of PLOVER");
            }
        });
    }

    /** One at a time, by id; can be gone through more than once. */
    private static Iterable<ArticleGraph> graphs(GraphStore store) {
        List<String> articles = store.articleIds();
        return () -> articles.stream().map(id -> store.read(id).orElseThrow()).iterator();
    }

    private static ExportFormat rdf(RdfFormat format) {
        return new ExportFormat(
                format.label(),
                format.ending(),
                rdf(format, false),
                format.hasTripleTerms() ? rdf(format, true) : null);
    }

    private static Writing rdf(RdfFormat format, boolean reifiers) {
        return (store, ontology, out, err) -> new RdfExport(store, ontology, reifiers).write(format, out);
    }

    private static void graphml(GraphStore store, Ontology ontology, OutputStream out, PrintWriter err)
            throws IOException {
        long left = new GraphmlExporter(ontology).export(graphs(store), out);
        if (left > 0) {
            err.println(left + (left == 1 ? " statement has no object and is" : " statements have no object and are")
                    + " no edge; the node of the subject counts "
                    + (left == 1 ? "it" : "them"));
        }
    }

    /** @throws UsageException where there is none of that name */
    static ExportFormat ofLabel(String label) {
        return first(format -> format.label.equals(label.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new UsageException("--format " + label + ": there is no such format; use one of "
                        + all().stream().map(ExportFormat::label).collect(Collectors.joining(", "))));
    }

    /** @throws UsageException where the format has no triple terms */
    ExportFormat withReifiers() {
        if (reifying == null) {
            throw new UsageException("--reifiers: " + label + " has no triple terms; use one of "
                    + all().stream()
                            .filter(format -> format.reifying != null)
                            .map(ExportFormat::label)
                            .collect(Collectors.joining(", ")));
        }
        return new ExportFormat(label, ending, reifying, reifying);
    }

    /**
     * The format that a file's ending names; {@code .gz} behind it does not matter.
     *
     * @throws UsageException where it names none
     */
    static ExportFormat ofFile(Path file) {
        String name = GzipFiles.plainName(file.toString());
        return first(format -> name.endsWith(format.ending))
                .orElseThrow(() -> new UsageException(file + ": its ending names no format; use one of "
                        + all().stream().map(ExportFormat::ending).collect(Collectors.joining(", "))));
    }

    private static Optional<ExportFormat> first(java.util.function.Predicate<ExportFormat> condition) {
        return all().stream().filter(condition).findFirst();
    }
}
