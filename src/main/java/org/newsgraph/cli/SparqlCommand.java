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
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.sparql.SparqlAnswer;
import org.newsgraph.sparql.SparqlQuery;
import org.newsgraph.store.neo4j.QueryLimits;
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

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "A file with a query, - for standard input, or the name of a query that newsgraph query lists and"
                            + " that is there in SPARQL, too.")
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
        QueryLimits most = limits.limits();
        PrintWriter err = spec.commandLine().getErr();
        SparqlAnswer answer = new ViewOfStore(existing, reasoning, new ViewProgress(err)).answer(query, most);
        PrintWriter out = spec.commandLine().getOut();
        out.print(chosen.write(answer));
        out.flush();
        if (!answer.whole()) {
            err.println("newsgraph: only the first " + most.rows() + (query.givesTriples() ? " triples" : " rows")
                    + " are printed; --limit gives more");
        }
        return ExitCodes.DONE;
    }

    private SparqlQuery read() throws IOException {
        if ((text == null) == (file == null)) {
            throw new UsageException("sparql: give a file, the name of a query, - for standard input, or -e TEXT");
        }
        if (text != null) {
            return SparqlQuery.read(text, "-e", FreeParameters.values(parameters));
        }
        String given = String.valueOf(file);
        if (given.equals(STANDARD_INPUT)) {
            String query = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            return SparqlQuery.read(query, given, FreeParameters.values(parameters));
        }
        return Files.isRegularFile(Path.of(given)) ? ofFile(given) : named(given);
    }

    private SparqlQuery ofFile(String file) throws IOException {
        try {
            return SparqlQuery.read(Files.readString(Path.of(file)), file, FreeParameters.values(parameters));
        } catch (MalformedInputException e) {
            throw new UsageException(file + ": is not UTF-8; save it so");
        }
    }

    /** A query of the library, which may have no twin in SPARQL. */
    private SparqlQuery named(String name) {
        NamedQuery query = new QueryLibrary()
                .all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new UsageException(
                                        name
                                                + ": there is no such file, nor a query of that name; newsgraph query lists the names"));
        if (query.twin() == null) {
            throw new UsageException(name + ": is there in Cypher alone; ask newsgraph query " + name);
        }
        return SparqlQuery.read(query.twin(), name, query.twinValues(parameters));
    }
}
