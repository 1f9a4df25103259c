// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
            return new EmbeddedNeo4j(folder, server(folder.path().toAbsolutePath()));
        } catch (RuntimeException e) {
            folder.close();
            throw new StoreException(
                    data + ": the embedded Neo4j does not start; see " + data.resolve("logs/debug.log"), e);
        }
    }

    /** Values found by trial: without the shutdown time, stopping takes ten seconds. */
    private static DatabaseManagementService server(Path home) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress("localhost"))
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500))
                .build();
    }

    /** Where it listens. */
    public URI uri() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://localhost:" + port);
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
