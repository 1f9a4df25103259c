// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.newsgraph.StoreException;

/** A Neo4j in our own process that speaks Bolt on a free loopback port. */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final String LOOPBACK = "localhost";

    private final DataFolder folder;
    private final DatabaseManagementService server;

    private EmbeddedNeo4j(DataFolder folder, DatabaseManagementService server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts it on its folder, which is made where there is none.
     *
     * @throws StoreException where the folder is locked, foreign or broken
     */
    public static EmbeddedNeo4j start(Path data) {
        DataFolder folder = DataFolder.open(data);
        try {
            DatabaseManagementServiceBuilder settings = settings(folder)
                    .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress(LOOPBACK))
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0));
            return new EmbeddedNeo4j(folder, settings.build());
        } catch (RuntimeException e) {
            folder.close();
            throw startFailed(data, e);
        }
    }

    /**
     * What every Neo4j of ours has in common; without the shutdown time, stopping takes ten seconds, and without its
     * diagnostics it starts a twentieth faster.
     */
    static DatabaseManagementServiceBuilder settings(DataFolder folder) {
        return new DatabaseManagementServiceBuilder(folder.path().toAbsolutePath())
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500));
    }

    static StoreException startFailed(Path data, RuntimeException e) {
        return new StoreException(
                data + ": the embedded Neo4j does not start; see " + data.resolve("logs/debug.log"), e);
    }

    /** The port on which a running server listens. */
    static int port(DatabaseManagementService server, ConnectorType type) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(type)
                .getPort();
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("bolt://" + LOOPBACK + ":" + port(server, ConnectorType.BOLT));
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } finally {
            folder.close();
        }
    }
}
