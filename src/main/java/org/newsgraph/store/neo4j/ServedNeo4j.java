// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.server.configuration.ConfigurableServerModules;
import org.neo4j.server.configuration.ServerSettings;
import org.newsgraph.StoreException;

/**
 * A Neo4j in our own process for people: Bolt and Neo4j Browser on chosen ports, on the folder of the embedded store.
 *
 * <p>While it runs, the folder tells its address to the other commands. It starts by the same builder as
 * {@link EmbeddedNeo4j} and not by Neo4j's {@code CommunityBootstrapper}, which serves the same but only logs its
 * failures.
 */
public final class ServedNeo4j implements AutoCloseable {

    /** The only user that Neo4j's community edition makes by itself. */
    public static final String USER = "neo4j";

    private final DataFolder folder;
    private final DatabaseManagementService server;
    private final Listening listening;

    /**
     * Where it is to listen, and what Browser does there.
     *
     * @param bind address to bind; {@code localhost} for nobody else's machine
     * @param host the name by which others reach that address
     * @param boltPort 0 for any free one, as {@code httpPort}
     * @param password of {@link #USER}; null to ask for none
     * @param browserCommand what Browser runs once connected, without colons, parted by semicolons
     * @param contentHost the host from which Browser may load guide and style
     */
    public record Listening(
            String bind,
            String host,
            int boltPort,
            int httpPort,
            @Nullable String password,
            String browserCommand,
            String contentHost) {

        /** Says nothing of the password. */
        @Override
        public String toString() {
            return "Listening[" + bind + ":" + boltPort + "]";
        }
    }

    private ServedNeo4j(DataFolder folder, DatabaseManagementService server, Listening listening) {
        this.folder = folder;
        this.server = server;
        this.listening = listening;
    }

    /**
     * Starts it.
     *
     * @throws StoreException where the folder is locked, foreign or broken, or a port cannot be had
     */
    public static ServedNeo4j start(Path data, Listening listening) {
        DataFolder folder = DataFolder.open(data);
        try {
            folder.announceStart();
            if (listening.password() != null) {
                setPassword(folder, listening.password());
            }
            ServedNeo4j served = new ServedNeo4j(folder, server(folder, listening), listening);
            folder.announce(served.bolt());
            return served;
        } catch (RuntimeException e) {
            try (DataFolder held = folder) {
                held.conceal();
            }
            throw e instanceof StoreException ? e : EmbeddedNeo4j.startFailed(data, e);
        }
    }

    /** The address of the one that runs on a folder, in this process or another; empty where none does. */
    public static Optional<URI> runningOn(Path data) {
        return DataFolder.servedAt(data);
    }

    /**
     * The SPARQL endpoint beside the one that runs on a folder, as {@link #announceSparql} gave it; empty where there
     * is none.
     */
    public static Optional<URI> sparqlOn(Path data) {
        return DataFolder.sparqlAt(data);
    }

    /** Lets the folder tell the address of a SPARQL endpoint, too, as long as this runs. */
    public void announceSparql(URI endpoint) {
        folder.announceSparql(endpoint);
    }

    /**
     * Sets it in a start of its own that listens to nobody: never is there a moment with the password that every new
     * Neo4j has.
     */
    private static void setPassword(DataFolder folder, String password) {
        DatabaseManagementService server = EmbeddedNeo4j.settings(folder)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        try {
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            CypherFiles.store("set-password"), Map.of("user", USER, "password", password));
        } finally {
            server.shutdown();
        }
    }

    /**
     * Of Neo4j's HTTP interfaces Browser's alone is on: the others would let any page that a user has open in a web
     * browser write into a store without a password.
     */
    private static DatabaseManagementService server(DataFolder folder, Listening listening) {
        return EmbeddedNeo4j.settings(folder)
                .setConfig(GraphDatabaseSettings.auth_enabled, listening.password() != null)
                .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress(listening.bind()))
                .setConfig(GraphDatabaseSettings.default_advertised_address, new SocketAddress(listening.host()))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(listening.bind(), listening.boltPort()))
                .setConfig(HttpConnector.enabled, true)
                .setConfig(HttpConnector.listen_address, new SocketAddress(listening.bind(), listening.httpPort()))
                .setConfig(ServerSettings.http_enabled_modules, Set.of(ConfigurableServerModules.BROWSER))
                .setConfig(ServerSettings.allow_telemetry, false)
                .setConfig(ServerSettings.http_static_content_security_policy, contentPolicy(listening.contentHost()))
                .setConfig(ServerSettings.browser_post_connect_cmd, listening.browserCommand())
                .setConfig(ServerSettings.browser_remote_content_hostname_whitelist, listening.contentHost())
                .build();
    }

    /**
     * What Browser's page may load: nothing from the makers' servers and their partners', which it would tell of us.
     */
    private static String contentPolicy(String contentHost) {
        return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none';"
                + " object-src 'none'; frame-ancestors 'none'; connect-src 'self' ws: wss: http://" + contentHost
                + ":*";
    }

    /** Where drivers connect. */
    public URI bolt() {
        return URI.create("bolt://" + listening.host() + ":" + EmbeddedNeo4j.port(server, ConnectorType.BOLT));
    }

    /** Where Neo4j Browser is; opened by this address, it connects by itself where no password is asked. */
    public URI browser() {
        return URI.create("http://" + listening.host() + ":" + EmbeddedNeo4j.port(server, ConnectorType.HTTP)
                + "/browser/?dbms=" + bolt() + (listening.password() == null ? "&preselectAuthMethod=NO_AUTH" : ""));
    }

    @Override
    public void close() {
        try (DataFolder held = folder) {
            try {
                held.conceal();
            } finally {
                server.shutdown();
            }
        }
    }
}
