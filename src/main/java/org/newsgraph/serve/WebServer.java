// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.StoreException;

/**
 * The SPARQL endpoint, by Jena Fuseki, and the pages beside it.
 *
 * <p>Its dataset lies in memory and is empty until it is {@link #load loaded}: the graph's home is Neo4j, and a second
 * copy on the disk would have to be kept in step with it, while this one is made in seconds. So it shows the store as
 * it was when the server started. It takes some 25 kB of memory for each statement; where that is more than there is,
 * there is no endpoint rather than half a graph ({@link #fits}). Jena's other dataset in memory, which lets readers and
 * a writer work at the same time, takes four times as much, and nobody writes here.
 *
 * <p>It only reads: updates are refused, {@code SERVICE} is off, {@code FROM} names graphs of the dataset and never
 * files, and a query that takes too long is ended.
 */
final class WebServer implements AutoCloseable {

    static final String SPARQL = "/sparql";

    /** More rows than this are sorted and made distinct on the disk, so that no query fills the memory with them. */
    private static final long ROWS_IN_MEMORY = 200_000;

    private static final long BYTES_OF_A_STATEMENT = 25_000;

    private final FusekiServer server;
    private final DatasetGraph dataset;
    private final Pages pages;

    private WebServer(FusekiServer server, DatasetGraph dataset, Pages pages) {
        this.server = server;
        this.dataset = dataset;
        this.pages = pages;
    }

    /** @throws StoreException where the port cannot be had */
    static WebServer start(ServeSettings settings) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.getContext()
                .set(ARQ.queryTimeout, String.valueOf(settings.sparqlLimit().toMillis()));
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        dataset.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        Pages pages = new Pages();
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(settings.sparqlPort())
                .add(SPARQL, DataService.newBuilder(dataset).addEndpoint(Operation.Query))
                .addFilter("/*", new Doorkeeper(settings.password()))
                .addServlet("/*", pages);
        FusekiServer server = builder.build();
        ServerConnector connector = (ServerConnector) server.getJettyServer().getConnectors()[0];
        connector.setHost(settings.bind());
        try {
            return new WebServer(server.start(), dataset, pages);
        } catch (FusekiException | HttpException e) {
            throw new StoreException("the SPARQL endpoint does not start: " + e.getMessage(), e);
        }
    }

    int port() {
        return server.getPort();
    }

    Pages pages() {
        return pages;
    }

    /** Fills the dataset; a query sees all of it or nothing. */
    void load(Consumer<DatasetGraph> fill) {
        Txn.executeWrite(dataset, () -> fill.accept(dataset));
    }

    /** Whether the dataset of so many statements leaves half of the memory to all else. */
    static boolean fits(long statements, long memory) {
        return statements <= memory / 2 / BYTES_OF_A_STATEMENT;
    }

    /** Takes the endpoint away; pages stay. */
    void dropSparql() {
        server.getDataAccessPointRegistry().remove(SPARQL);
    }

    @Override
    public void close() {
        server.stop();
    }
}
