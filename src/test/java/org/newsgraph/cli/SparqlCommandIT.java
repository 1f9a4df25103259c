// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.SharedNeo4j;

/** {@code sparql} on a store of another server; {@link ServeIT} has it on one that is served. */
class SparqlCommandIT {

    @TempDir
    private static Path data;

    @BeforeAll
    static void fill() {
        SharedNeo4j.empty();
        try (Neo4jGraphStore store = SharedNeo4j.open(new OntologyLoader().load(List.of()))) {
            store.save(Graphs.pledge("one"), "1");
        }
    }

    private static CommandRun sparql(String... arguments) {
        return TestProgram.run(Stream.concat(
                        Stream.of("sparql", "--store", SharedNeo4j.uri(), "--data", data.toString()),
                        Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private static final String PLEDGE = "SELECT ?giver ?amount { ?s rdf:predicate ng:pledged ; rdf:subject ?giver ;"
            + " ng:amount ?amount FILTER(?amount >= $least) }";

    @Test
    void printsRowsAsQueryDoes() {
        CommandRun table = sparql("-e", PLEDGE, "-p", "least=1000");
        CommandRun json = sparql("-e", PLEDGE, "-p", "least=1000", "--format", "json");
        CommandRun none = sparql("-e", PLEDGE, "-p", "least=1000000000", "--format", "csv");

        assertThat(table.out())
                .as(table.err())
                .contains("giver", "entity:giver/one", "5000000")
                .endsWith("1 row\n");
        assertThat(json.out())
                .startsWith("[ {\n  \"giver\" : \"https://w3id.org/newsgraph/entity/giver/one")
                .contains("\"amount\" : 5000000.0");
        assertThat(none.out()).isEqualTo("giver,amount\n");
        assertThat(data)
                .isDirectoryContaining(folder -> folder.getFileName().toString().startsWith("sparql-"));
    }

    @Test
    void aQueryOfTheLibraryIsAskedByItsName() {
        CommandRun pledges = sparql("pledges", "-p", "least=1000", "--format", "csv");
        CommandRun cypher = TestProgram.run(
                "query", "pledges", "-p", "least=1000", "--format", "csv", "--store", SharedNeo4j.uri());

        assertThat(pledges.out()).as(pledges.err()).hasLineCount(2).isEqualTo(cypher.out());
        assertThat(sparql("pledges", "-p", "least=1000000000", "--format", "csv")
                        .out())
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            ASK { ?s ng:pledged ?o } => table => yes
            ASK { ?s ng:metWith ?o } => json => "answer" : false
            SELECT ?g { GRAPH ?g { ?s ng:pledged ?o } } => xml => <uri>https://w3id.org/newsgraph/article/one</uri>
            CONSTRUCT { ?o ng:got ?s } WHERE { ?s ng:pledged ?o } => turtle => ng:got
            DESCRIBE article:one => turtle => ng:Article
            """)
    void printsEveryKindOfAnswer(String query, String format, String expected) {
        CommandRun run = sparql("-e", query, "--format", format);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(expected);
    }

    @Test
    void entailedTriplesAreFoundWhereTheyAreAskedFor() throws IOException {
        String query = "SELECT ?type { ?s ng:pledged ?o . ?s a ng:Actor BIND(ng:Actor AS ?type) }";

        assertThat(sparql("-e", query).out()).isEqualTo("0 rows\n");
        assertThat(sparql("-e", query, "--reasoning").out()).endsWith("1 row\n");
        Path file = Files.writeString(data.resolve("actors.rq"), query);
        assertThat(sparql(file.toString(), "--reasoning", "--format", "csv").out())
                .isEqualTo("type\n" + "\"https://w3id.org/newsgraph/ontology#Actor\"\n");
    }

    @Test
    void saysWhereItWasCutOff() {
        CommandRun rows = sparql("-e", "SELECT * { ?s ?p ?o }", "--limit", "2", "--format", "csv");
        CommandRun time =
                sparql("-e", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", "--timeout", "1");

        assertThat(rows.out()).hasLineCount(3);
        assertThat(rows.err()).isEqualTo("newsgraph: only the first 2 rows are printed; --limit gives more\n");
        assertThat(time.exitCode()).isEqualTo(3);
        assertThat(time.err())
                .isEqualTo(
                        "newsgraph: the query was stopped after 1 s; ask for less, or give it more with --timeout\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            SELECT ?a { ?a ?b } => -e, line 1, column 16: Encountered
            DELETE WHERE { ?s ?p ?o } => -e: the query would write, and newsgraph sparql only reads
            LOAD <file:pom.xml> => -e: the query would write
            ASK { ?s unknown:p ?o } => -e, line 1, column 10: Unresolved prefixed name: unknown:p
            SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } => the query cannot be answered: SERVICE
            """)
    void saysInOneLineWhatIsWrong(String query, String expected) {
        CommandRun run = sparql("-e", query);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("newsgraph: " + expected).hasLineCount(1);
    }

    @Test
    void wrongUsageIsToldBeforeTheStoreIsOpened() {
        assertThat(TestProgram.run("sparql").err())
                .isEqualTo("newsgraph: sparql: give a file, the name of a query, - for standard input, or -e TEXT\n");
        assertThat(TestProgram.run("sparql", "none.rq").err())
                .isEqualTo(
                        "newsgraph: none.rq: there is no such file, nor a query of that name; newsgraph query lists the names\n");
        assertThat(TestProgram.run("sparql", "communities").err())
                .isEqualTo("newsgraph: communities: is there in Cypher alone; ask newsgraph query communities\n");
        assertThat(TestProgram.run("sparql", "pledges", "-p", "much=1").err())
                .startsWith("newsgraph: -p much: pledges has no such parameter; it has ");
        assertThat(TestProgram.run("sparql", "-e", "ASK {}", "--format", "turtle")
                        .err())
                .isEqualTo("newsgraph: --format turtle: what ASK gives is printed as table, json, csv or xml\n");
        assertThat(TestProgram.run("sparql", "-e", "DESCRIBE ng:pledged", "--format", "json")
                        .err())
                .isEqualTo("newsgraph: --format json: what DESCRIBE gives is printed as turtle\n");
        assertThat(TestProgram.run("sparql", "-e", "ASK {}", "-p", "who=x").err())
                .isEqualTo("newsgraph: -p who: the query has no variable $who\n");
    }
}
