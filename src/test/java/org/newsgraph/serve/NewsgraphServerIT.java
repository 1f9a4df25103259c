// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.StoreException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.ServedNeo4j;
import org.newsgraph.store.neo4j.StoreSettings;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Http;
import org.newsgraph.testing.ServedFixtures;

/** What programs get from the served fixtures; {@link BrowserIT} is what people see. */
class NewsgraphServerIT {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final NewsgraphServer SERVER = ServedFixtures.server();

    private static Neo4jGraphStore store(URI bolt, @Nullable String password) {
        return Neo4jGraphStore.open(
                new StoreSettings(bolt.toString(), Path.of(""), ServedNeo4j.USER, password, null), ONTOLOGY);
    }

    @Nested
    class Sparql {

        private static HttpResponse<String> ask(String query, String accept) {
            return Http.get(Http.with(SERVER.sparql(), "query", query), "Accept", accept);
        }

        @ParameterizedTest
        @CsvSource(
                delimiterString = " => ",
                textBlock =
                        """
                application/sparql-results+json => ASK { GRAPH ?g { ?a ng:metWith ?b } } => "boolean" : true
                application/sparql-results+xml => ASK { ?a ng:metWith ?b } => <boolean>true</boolean>
                text/csv => SELECT ?name { GRAPH ?g { ?a ng:metWith ?b } ?a schema:name ?name } ORDER BY ?name => Emmanuel Macron
                text/turtle => CONSTRUCT { ?a ng:met ?b } WHERE { GRAPH ?g { ?a ng:metWith ?b } } => ng:met
                text/turtle => DESCRIBE <https://w3id.org/newsgraph/entity/Q212> => "Ukraine"
                """)
        void answersEveryKindOfQuery(String accept, String query, String expected) {
            HttpResponse<String> answer = ask(
                    "PREFIX ng: <https://w3id.org/newsgraph/ontology#> PREFIX schema: <https://schema.org/> " + query,
                    accept);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains(expected);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
        }

        @Test
        void saysWhatIsWrongWithAQuery() {
            HttpResponse<String> answer = ask("SELECT ?a { ?a ?b }", "*/*");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("line 1, column");
        }

        @Test
        void refusesWhateverWouldWrite() {
            String update = "DELETE WHERE { ?s ?p ?o }";
            URI graph = Http.with(SERVER.sparql(), "graph", "urn:g");

            assertThat(Http.send("POST", SERVER.sparql(), update, "Content-Type", "application/sparql-update")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(Http.get(Http.with(SERVER.sparql(), "update", update)).statusCode())
                    .isBetween(400, 499);
            assertThat(Http.send("PUT", graph, "<a:a> <a:a> <a:a> .", "Content-Type", "text/turtle")
                            .statusCode())
                    .isEqualTo(405);
            assertThat(Http.send("DELETE", graph, "").statusCode()).isEqualTo(405);
            assertThat(ask("ASK { GRAPH ?g { ?s ?p ?o } }", "application/sparql-results+json")
                            .body())
                    .contains("true");
        }

        @Test
        void readsNothingButItsOwnDataset() {
            assertThat(ask("SELECT * { SERVICE <" + SERVER.sparql() + "> { ?s ?p ?o } }", "text/csv")
                            .statusCode())
                    .isBetween(400, 499);
            assertThat(ask("SELECT * FROM <file:pom.xml> { ?s ?p ?o }", "text/csv")
                            .body()
                            .lines())
                    .containsExactly("s,p,o");
        }

        @Test
        void endsAQueryThatTakesTooLongAndLivesOn() {
            String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

            HttpResponse<String> answer =
                    Http.get(URI.create(Http.with(SERVER.sparql(), "query", product) + "&timeout=600"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("timed out");
            assertThat(ask("ASK { ?s ?p ?o }", "application/sparql-results+json")
                            .body())
                    .contains("true");
        }

        @Test
        void aClientOfAnotherMakeAsks() {
            SPARQLRepository client = new SPARQLRepository(SERVER.sparql().toString());
            try (RepositoryConnection connection = client.getConnection()) {
                String prefix = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> ";

                assertThat(connection
                                .prepareBooleanQuery(prefix + "ASK { ?a ng:metWith ?b }")
                                .evaluate())
                        .isTrue();
                assertThat(
                                connection
                                        .prepareTupleQuery(prefix + "SELECT ?g { GRAPH ?g { ?g a ng:Article } }")
                                        .evaluate()
                                        .stream())
                        .hasSize(12);
                assertThat(
                                connection
                                        .prepareGraphQuery(prefix + "CONSTRUCT WHERE { ?a ng:metWith ?b }")
                                        .evaluate()
                                        .stream())
                        .isNotEmpty();
                assertThat(
                                connection
                                        .prepareGraphQuery("DESCRIBE <https://w3id.org/newsgraph/entity/Q212>")
                                        .evaluate()
                                        .stream())
                        .isNotEmpty();
                assertThatThrownBy(() -> connection
                                .prepareUpdate("DELETE WHERE { ?s ?p ?o }")
                                .execute())
                        .isInstanceOf(UpdateExecutionException.class);
            } finally {
                client.shutDown();
            }
        }

        @Test
        void curlAsks() throws IOException, InterruptedException {
            Process curl;
            try {
                curl = new ProcessBuilder(
                                "curl",
                                "--silent",
                                "--include",
                                "--header",
                                "Accept: text/csv",
                                "--data-urlencode",
                                "query=SELECT (COUNT(?a) AS ?n) { ?a a <https://schema.org/NewsArticle> }",
                                SERVER.sparql().toString())
                        .start();
            } catch (IOException absent) {
                Assumptions.abort("there is no curl");
                return;
            }
            String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(curl.waitFor()).isZero();
            assertThat(answer)
                    .contains("200", "text/csv", "Access-Control-Allow-Origin: *")
                    .endsWith("n\r\n12\r\n");
        }

        @Test
        void hasAPageForPeople() {
            HttpResponse<String> page = Http.get(SERVER.sparqlPage());

            assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            assertThat(page.body()).contains("<textarea id=\"query\"");
        }
    }

    @Nested
    class ForBrowser {

        @Test
        void browserIsThereAndNeo4jsOtherHttpInterfacesAreNot() {
            assertThat(Http.get(SERVER.browser()).statusCode()).isEqualTo(200);
            assertThat(Http.get(SERVER.browser()).body()).contains("Neo4j Browser");
            assertThat(Http.send("POST", SERVER.browser().resolve("/db/neo4j/tx/commit"), "{}")
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void theGuideTellsOfTheDataAtHand() {
            String guide = Http.get(SERVER.guide()).body();

            assertThat(guide).contains("made from <b>12</b>", "<h4>Ukraine</h4>", "id: &#39;Q212&#39;");
            assertThat(guide).doesNotContain("{{");
        }

        @Test
        void otherOriginsMayReadWithWhateverHeaders() {
            HttpResponse<String> answer = Http.send(
                    "OPTIONS",
                    SERVER.guide(),
                    "",
                    "Origin",
                    "http://localhost:7474",
                    "Access-Control-Request-Method",
                    "GET",
                    "Access-Control-Request-Headers",
                    "pragma,sentry-trace");

            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                    .contains("pragma,sentry-trace");
        }

        @Test
        void aPageThatIsNotThereIsNotFound() {
            assertThat(Http.get(SERVER.sparql().resolve("/browser/none.html")).statusCode())
                    .isEqualTo(404);
        }

        static List<BrowserFiles.Picture> pictures() {
            return BrowserFiles.pictures();
        }

        @ParameterizedTest
        @MethodSource("pictures")
        void everyPictureShowsSomethingOfTheFixtures(BrowserFiles.Picture picture) {
            try (Neo4jGraphStore store = store(SERVER.bolt(), null)) {
                assertThat(store.query(picture.text(), Map.of()).rows()).isNotEmpty();
            }
        }
    }

    @Nested
    class WithAPassword {

        @TempDir
        private Path data;

        private static final String PASSWORD = "three plain words";

        @Test
        @Timeout(120)
        void nothingIsReadWithoutItAndSparqlFollowsTheStore() throws InterruptedException {
            ServeSettings settings = new ServeSettings(
                    InetAddress.getLoopbackAddress(), 0, 0, 0, PASSWORD, Duration.ofSeconds(5), false);
            try (NewsgraphServer server = NewsgraphServer.start(data, settings, ONTOLOGY, (done, all) -> {})) {
                URI ask = Http.with(server.sparql(), "query", "ASK {}");
                String basic = "Basic "
                        + Base64.getEncoder()
                                .encodeToString((ServedNeo4j.USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

                assertThat(Http.get(ask).statusCode()).isEqualTo(401);
                assertThat(Http.get(server.sparqlPage()).statusCode()).isEqualTo(401);
                assertThat(Http.get(ask, "Authorization", "Basic bmVvNGo6bmVvNGo=")
                                .statusCode())
                        .isEqualTo(401);
                assertThat(Http.get(ask, "Authorization", basic).statusCode()).isEqualTo(200);
                assertThat(server.guide().getPath()).matches("/browser/[0-9a-f]{32}/guide.html");
                assertThat(Http.get(server.guide()).statusCode()).isEqualTo(200);
                assertThat(server.browser().toString()).doesNotContain("NO_AUTH");
                assertThatThrownBy(() -> store(server.bolt(), null)).isInstanceOf(StoreException.class);
                assertThatThrownBy(() -> store(server.bolt(), "neo4j")).isInstanceOf(StoreException.class);
                try (Neo4jGraphStore store = store(server.bolt(), PASSWORD)) {
                    assertThat(store.status().articles()).isZero();
                    store.save(Graphs.pledge("one"), "1");
                }
                URI isThere = Http.with(
                        server.sparql(),
                        "query",
                        "ASK { GRAPH <https://w3id.org/newsgraph/article/one> { ?s ?p ?o } }");
                while (!Http.get(isThere, "Authorization", basic).body().contains("true")) {
                    Thread.sleep(200);
                }
                assertThat(Http.get(server.sparql().resolve("/view.json"), "Authorization", basic)
                                .body())
                        .startsWith("{\"articles\":1,\"inStep\":\"2");
                assertThat(settings.toString()).doesNotContain(PASSWORD);
            }
            assertThat(ServedNeo4j.runningOn(data)).isEmpty();
        }
    }
}
