// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.Console;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.StoreException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.ServedNeo4j;
import org.newsgraph.store.neo4j.StoreSettings;
import picocli.CommandLine.Option;

/** Options of all commands that touch a store; the one place that knows the environment's variables for it. */
final class StoreOptions {

    static final String DEFAULT_DATA = "newsgraph-data";

    static final String PASSWORD = "NEO4J_PASSWORD";

    @Option(
            names = "--store",
            paramLabel = "URI",
            defaultValue = "${env:NEO4J_URI:-embedded}",
            description =
                    "embedded, or a Neo4j such as neo4j://host:7687; NEO4J_URI says it too (now: ${DEFAULT-VALUE})."
                            + " The password is read from NEO4J_PASSWORD, or asked for where there is a --username and a terminal.")
    private String store = StoreSettings.EMBEDDED;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = DEFAULT_DATA,
            description = "Folder of the embedded Neo4j (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(DEFAULT_DATA);

    @Option(
            names = "--username",
            paramLabel = "NAME",
            defaultValue = "${env:NEO4J_USERNAME:-" + Option.NULL_VALUE + "}",
            description = "User of a Neo4j server; NEO4J_USERNAME says it too.")
    private @Nullable String username;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            defaultValue = "${env:NEO4J_DATABASE:-" + Option.NULL_VALUE + "}",
            description = "Database of a Neo4j server; NEO4J_DATABASE says it too (default: the server's own default).")
    private @Nullable String database;

    private @Nullable String password = System.getenv(PASSWORD);

    /** Asks for the password, once, where a server needs one and the environment has none. */
    StoreSettings settings() {
        Console terminal = System.console();
        if (password == null && username != null && !store.equals(StoreSettings.EMBEDDED) && terminal != null) {
            char[] typed = terminal.readPassword("Password of %s at %s: ", username, store);
            password = typed == null ? "" : String.valueOf(typed);
        }
        return new StoreSettings(store, data, username, password, database);
    }

    /** Whether the store is an embedded one that has not been made yet. */
    boolean isNew() {
        return settings().embedded() && !Files.isDirectory(data);
    }

    /** Opens the store, which is made where there is none; where {@code serve} runs on its folder, through that. */
    Neo4jGraphStore open(Ontology ontology) {
        return open(() -> ontology);
    }

    private Neo4jGraphStore open(Supplier<Ontology> ontology) {
        return Neo4jGraphStore.open(reached(), ontology);
    }

    /** What the store is opened with: the server that {@code serve} runs on the folder, where it does. */
    StoreSettings reached() {
        StoreSettings own = settings();
        return own.embedded() ? ServedNeo4j.runningOn(data).map(this::served).orElse(own) : own;
    }

    private StoreSettings served(URI address) {
        return StoreSettings.served(address, data, username == null ? ServedNeo4j.USER : username, password, database);
    }

    /**
     * Opens a store that is there already.
     *
     * @param ontology asked when it is first needed, which a query never does
     * @throws StoreException where the embedded one has not been made yet
     */
    Neo4jGraphStore openExisting(Supplier<Ontology> ontology) {
        if (isNew()) {
            throw noStore(data);
        }
        return open(ontology);
    }

    static StoreException noStore(Path data) {
        return new StoreException(data + ": there is no store yet; make one with newsgraph build PATH");
    }
}
