// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.newsgraph.StoreException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.sparql.SparqlView;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.ServedNeo4j;
import org.newsgraph.store.neo4j.StoreSettings;

/** Neo4j with Browser, and the SPARQL endpoint, over one data folder; the endpoint follows what changes in Neo4j. */
public final class NewsgraphServer implements AutoCloseable {

    /** Below this lie guide and style. */
    static final String FOR_BROWSER = "/browser/";

    /** The fragment of the announced address of an endpoint that reasons. */
    public static final String REASONING = "reasoning";

    private static final String STATE = "/view.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final ServeSettings settings;
    private final ServedNeo4j neo4j;
    private final WebServer web;
    private final ViewKeeper view;
    private final String folder;

    private NewsgraphServer(
            ServeSettings settings,
            ServedNeo4j neo4j,
            WebServer web,
            String folder,
            Path data,
            Ontology ontology,
            SparqlView.Progress progress) {
        this.settings = settings;
        this.neo4j = neo4j;
        this.web = web;
        this.folder = folder;
        this.view = fill(data, ontology, progress);
    }

    /**
     * Finds out in no time whether {@link #start} can work.
     *
     * @throws StoreException where the folder is served already, or a port is taken
     */
    public static void check(Path data, ServeSettings settings) {
        ServedNeo4j.runningOn(data).ifPresent(running -> {
            throw new StoreException(data + ": is served already, at " + running
                    + "; end that with Ctrl+C where it runs, or give another --data folder");
        });
        Ports.checkFree(settings);
    }

    /**
     * Starts all of it; when it returns, all of it answers.
     *
     * @param progress hears of the articles that the SPARQL view lacks
     * @throws StoreException where the folder is in use, foreign or broken, or a port is taken
     */
    public static NewsgraphServer start(
            Path data, ServeSettings settings, Ontology ontology, SparqlView.Progress progress) {
        check(data, settings);
        WebServer web = WebServer.start(settings);
        try {
            String folder = FOR_BROWSER + (settings.password() == null ? "" : unguessable() + "/");
            String base = "http://" + settings.host() + ":" + web.port() + folder;
            web.pages().put(folder + "style.grass", "text/plain", Style.of(ontology));
            ServedNeo4j neo4j = ServedNeo4j.start(
                    data,
                    new ServedNeo4j.Listening(
                            settings.bind(),
                            settings.host(),
                            settings.boltPort(),
                            settings.httpPort(),
                            settings.password(),
                            "style " + Style.line(ontology) + "; clear; guide " + base + "guide.html",
                            settings.host()));
            try {
                return new NewsgraphServer(settings, neo4j, web, folder, data, ontology, progress);
            } catch (RuntimeException e) {
                neo4j.close();
                throw e;
            }
        } catch (RuntimeException e) {
            web.close();
            throw e;
        }
    }

    private static String unguessable() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private ViewKeeper fill(Path data, Ontology ontology, SparqlView.Progress progress) {
        StoreSettings connection = StoreSettings.served(bolt(), data, ServedNeo4j.USER, settings.password(), null);
        Neo4jGraphStore store = Neo4jGraphStore.open(connection, ontology);
        try {
            web.pages().put(folder + "guide.html", "text/html", Guide.of(store, ontology));
            web.pages().put(folder + "favourites.zip", "application/zip", Favourites.zip());
            web.pages().put("/", "text/html", BrowserFiles.page("sparql.html"));
            web.pages().put("/queries.json", "application/json", SparqlExamples::json);
            SparqlView made = SparqlView.open(
                    SparqlView.folder(data, settings.reasoning()), store, ontology, settings.reasoning(), progress);
            web.answerFrom(made.dataset());
            web.open();
            neo4j.announceSparql(settings.reasoning() ? sparql().resolve("#" + REASONING) : sparql());
            return ViewKeeper.of(made, store, state -> web.pages().put(STATE, "application/json", json(state)));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private String json(ViewKeeper.State state) {
        return JSON.createObjectNode()
                .put("articles", state.articles())
                .put("inStep", state.inStep().toString())
                .put("reasoning", settings.reasoning())
                .put("problem", state.problem())
                .toString();
    }

    /** Where Browser finds the guide. */
    URI guide() {
        return sparql().resolve(folder + "guide.html");
    }

    /** Where drivers connect. */
    public URI bolt() {
        return neo4j.bolt();
    }

    /** The address to open in a web browser. */
    public URI browser() {
        return neo4j.browser();
    }

    /** Where SPARQL tools ask. */
    public URI sparql() {
        return URI.create("http://" + settings.host() + ":" + web.port() + WebServer.SPARQL);
    }

    /** Where people ask in SPARQL. */
    public URI sparqlPage() {
        return sparql().resolve("/");
    }

    /** Ends what runs, and gives the folder and the ports back. */
    @Override
    public void close() {
        try (ServedNeo4j last = neo4j;
                ViewKeeper before = view) {
            web.close();
        }
    }
}
