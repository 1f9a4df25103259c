// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.StoreException;

/**
 * The SPARQL endpoint, by Jena Fuseki, and the pages beside it.
 *
 * <p>Until {@link #open} it tells all that newsgraph is starting, and there is no endpoint until it is given what to
 * read ({@link #answerFrom}). It only reads: updates are refused, {@code SERVICE} is off, {@code FROM} names graphs of
 * the dataset and never files, and a query that takes too long is ended.
 */
final class WebServer implements AutoCloseable {

    static final String SPARQL = "/sparql";

    private final FusekiServer server;
    private final Pages pages;
    private final OpeningHours hours;
    private final ServeSettings settings;

    private WebServer(FusekiServer server, Pages pages, OpeningHours hours, ServeSettings settings) {
        this.server = server;
        this.pages = pages;
        this.hours = hours;
        this.settings = settings;
    }

    /** @throws StoreException where the port cannot be had */
    static WebServer start(ServeSettings settings) {
        Pages pages = new Pages();
        OpeningHours hours = new OpeningHours();
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(settings.sparqlPort())
                .addFilter("/*", new Doorkeeper(settings.password()))
                .addFilter("/*", hours)
                .addServlet("/*", pages);
        FusekiServer server = builder.build();
        ServerConnector connector = (ServerConnector) server.getJettyServer().getConnectors()[0];
        connector.setHost(settings.bind());
        try {
            return new WebServer(server.start(), pages, hours, settings);
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

    /** Says that all is there. */
    void open() {
        hours.open();
    }

    /** Sets up the endpoint on a dataset. */
    void answerFrom(DatasetGraph dataset) {
        dataset.getContext()
                .set(ARQ.queryTimeout, String.valueOf(settings.sparqlLimit().toMillis()));
        DataService service =
                DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
        service.setEndpointProcessors(server.getOperationRegistry());
        service.goActive();
        server.getDataAccessPointRegistry().register(new DataAccessPoint(SPARQL, service));
    }

    @Override
    public void close() {
        server.stop();
    }
}
