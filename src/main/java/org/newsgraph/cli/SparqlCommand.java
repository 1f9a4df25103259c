// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.query.FreeParameters;
import org.newsgraph.sparql.SparqlAnswer;
import org.newsgraph.sparql.SparqlQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph sparql}: a query to the RDF view of the store. */
@Command(
        name = "sparql",
        description =
                "Runs a SPARQL query that only reads, over the RDF view of the store; where newsgraph serve runs on"
                        + " the folder, at its endpoint. The usual prefixes (ng, entity, article, schema, rdf, wd, …) need no"
                        + " PREFIX line.")
final class SparqlCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A file with a query; - reads standard input.")
    private @Nullable String file;

    @Option(names = "-e", paramLabel = "TEXT", description = "A query.")
    private @Nullable String text;

    @Option(
            names = "-p",
            paramLabel = "KEY=VALUE",
            description =
                    "The value of a variable $KEY of the query; repeatable. A number, true, false or a day such as"
                            + " 2025-12-01 is that, <IRI> or entity:Q212 an IRI, and all else a string.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: table, or turtle for CONSTRUCT and DESCRIBE).")
    private @Nullable SparqlFormat format;

    @Option(
            names = "--reasoning",
            description = "Finds what follows by the ontology, too: inverse, symmetric and more general relations, and"
                    + " types.")
    private boolean reasoning;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        SparqlQuery query = read();
        SparqlFormat chosen = SparqlFormat.of(format, query);
        PrintWriter err = spec.commandLine().getErr();
        SparqlAnswer answer =
                new ViewOfStore(existing, reasoning, new ViewProgress(err)).answer(query, limits.limits());
        PrintWriter out = spec.commandLine().getOut();
        out.print(chosen.write(answer));
        out.flush();
        if (!answer.whole()) {
            err.println("newsgraph: only the first " + limits.limits().rows()
                    + (query.givesTriples() ? " triples" : " rows") + " are printed; --limit gives more");
        }
        return ExitCodes.DONE;
    }

    private SparqlQuery read() throws IOException {
        if ((text == null) == (file == null)) {
            throw new UsageException("sparql: give the file of a query, - for standard input, or -e TEXT");
        }
        Map<String, ?> values = FreeParameters.values(parameters);
        return text == null
                ? SparqlQuery.read(contents(String.valueOf(file)), String.valueOf(file), values)
                : SparqlQuery.read(text, "-e", values);
    }

    private static String contents(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new UsageException(file + ": there is no such file; give the file of a query, or -e TEXT");
        }
        try {
            return Files.readString(Path.of(file));
        } catch (MalformedInputException e) {
            throw new UsageException(file + ": is not UTF-8; save it so");
        }
    }
}
