// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.serve.NewsgraphServer;
import org.newsgraph.serve.ServeSettings;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreSettings;

/** The gold of the fixtures, served on free loopback ports: one server for all tests of a run, which only read. */
public final class ServedFixtures {

    private static final Path DATA = folder();
    private static final NewsgraphServer SERVER = start();

    private ServedFixtures() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("newsgraph-served");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsgraphServer start() {
        Ontology ontology = new OntologyLoader().load(List.of());
        try (Neo4jGraphStore store =
                Neo4jGraphStore.open(new StoreSettings(StoreSettings.EMBEDDED, DATA, null, null, null), ontology)) {
            GoldFixtures.save(store);
        }
        NewsgraphServer server = NewsgraphServer.start(
                DATA,
                new ServeSettings(InetAddress.getLoopbackAddress(), 0, 0, 0, null, Duration.ofSeconds(5), false),
                ontology,
                (done, all) -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    public static NewsgraphServer server() {
        return SERVER;
    }

    /** Its folder. */
    public static Path data() {
        return DATA;
    }
}
