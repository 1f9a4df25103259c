// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.serve.NewsgraphServer;
import org.newsgraph.serve.ServeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph serve}: the embedded store, for people and their tools, until interrupted. */
@Command(
        name = "serve",
        description = "Serves the embedded store until interrupted: Neo4j with its Browser, and a SPARQL endpoint."
                + " Other commands on the same folder go through it. The SPARQL endpoint follows what changes in the"
                + " store within seconds.")
final class ServeCommand implements Callable<Integer> {

    static final int BOLT_PORT = 7687;
    static final int HTTP_PORT = 7474;
    static final int SPARQL_PORT = 3030;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = StoreOptions.DEFAULT_DATA,
            description = "Folder of the embedded Neo4j (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(StoreOptions.DEFAULT_DATA);

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            defaultValue = "" + BOLT_PORT,
            description = "Port of Bolt, for drivers and Browser (default: ${DEFAULT-VALUE}); 0 takes any free one.")
    private int boltPort;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "" + HTTP_PORT,
            description = "Port of Neo4j Browser (default: ${DEFAULT-VALUE}); 0 takes any free one.")
    private int httpPort;

    @Option(
            names = "--sparql-port",
            paramLabel = "PORT",
            defaultValue = "" + SPARQL_PORT,
            description = "Port of the SPARQL endpoint and its page (default: ${DEFAULT-VALUE}); 0 takes any free one.")
    private int sparqlPort;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "Address to listen on (default: ${DEFAULT-VALUE}). One that other machines reach, such as"
                    + " 0.0.0.0, needs a password, read from NEO4J_PASSWORD alone; the user is then neo4j. Nothing is"
                    + " encrypted: use it in a network that you trust.")
    private String bind = "localhost";

    @Option(
            names = "--reasoning",
            description = "Lets SPARQL find what follows by the ontology, too: inverse, symmetric and more general"
                    + " relations, and types.")
    private boolean reasoning;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OntologyOptions ontologyOptions = new OntologyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        @Nullable String password = System.getenv(StoreOptions.PASSWORD);
        ServeSettings settings = ServeSettings.of(bind, boltPort, httpPort, sparqlPort, password, reasoning);
        if (!Files.isDirectory(data)) {
            throw StoreOptions.noStore(data);
        }
        Ontology ontology = ontologyOptions.load();
        NewsgraphServer.check(data, settings);
        PrintWriter err = spec.commandLine().getErr();
        err.println("starting Neo4j");
        NewsgraphServer server = NewsgraphServer.start(data, settings, ontology, new ViewProgress(err));
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, ended, err), "stop"));
        print(server);
        ended.await();
        return ExitCodes.DONE;
    }

    /** Where it answers, for machines. */
    private record Addresses(URI browser, URI bolt, URI sparql, URI sparqlPage) {}

    private void print(NewsgraphServer server) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.json()) {
            out.print(JsonDocument.of(
                    new Addresses(server.browser(), server.bolt(), server.sparql(), server.sparqlPage())));
            out.flush();
            return;
        }
        out.println("Neo4j Browser  " + server.browser());
        out.println("Bolt           " + server.bolt());
        out.println("SPARQL         " + server.sparql());
        out.println("SPARQL page    " + server.sparqlPage());
        out.println("Ctrl+C ends it.");
        out.flush();
    }

    /** Being interrupted is how this command is done, so that is no failure. */
    private static void end(NewsgraphServer server, CountDownLatch ended, PrintWriter err) {
        int code = ExitCodes.INTERNAL;
        try {
            server.close();
            code = ExitCodes.DONE;
            err.println("stopped");
        } finally {
            ended.countDown();
            Runtime.getRuntime().halt(code);
        }
    }
}
