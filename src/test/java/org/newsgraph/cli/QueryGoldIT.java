// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.RowFormat;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.Rows;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.SharedNeo4j;

/** Every query of the library on the gold of the fixtures: the golden files {@code cli/queries/…}. */
class QueryGoldIT {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final String QUALITY = "quality";

    private static Neo4jGraphStore store;

    @BeforeAll
    static void save() {
        SharedNeo4j.empty();
        store = SharedNeo4j.open(ONTOLOGY);
        GoldFixtures.save(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Stream<DynamicTest> each(Check check) {
        return new QueryLibrary()
                .all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> check.of(query)));
    }

    @FunctionalInterface
    private interface Check {
        void of(NamedQuery query) throws Exception;
    }

    private static Map<String, String> examples(NamedQuery query) {
        Map<String, String> examples = new HashMap<>();
        query.parameters().forEach((name, parameter) -> examples.put(name, parameter.example()));
        return examples;
    }

    private static Map<String, String> needed(NamedQuery query) {
        Map<String, String> needed = new HashMap<>();
        query.parameters().forEach((name, parameter) -> {
            if (parameter.otherwise() == null) {
                needed.put(name, parameter.example());
            }
        });
        return needed;
    }

    @TestFactory
    Stream<DynamicTest> givesTheRowsThatAReaderOfTheArticlesExpects() {
        return each(query -> {
            Rows rows = store.query(query.text(), query.values(needed(query)));

            assertThat(rows.columns()).isEqualTo(query.columns());
            if (query.theme().equals(QUALITY)) {
                assertThat(rows.rows()).isEmpty();
            } else {
                assertThat(rows.rows()).isNotEmpty();
            }
            Golden.check("cli/queries/" + query.name() + ".csv", RowFormat.CSV.write(rows));
        });
    }

    @TestFactory
    Stream<DynamicTest> findsSomethingByItsExamples() {
        return each(query -> {
            Rows all = store.query(query.text(), query.values(needed(query)));
            Rows some = store.query(query.text(), query.values(examples(query)));

            assertThat(some.rows().isEmpty()).isEqualTo(query.theme().equals(QUALITY));
            assertThat(some.rows().size()).isLessThanOrEqualTo(all.rows().size());
        });
    }

    @TestFactory
    Stream<DynamicTest> neverScansAllStatementsAndAlwaysAsksAnIndex() {
        return each(query -> {
            List<String> steps = SharedNeo4j.plan(query.text(), query.values(examples(query)));

            assertThat(steps)
                    .as(String.join("\n", steps))
                    .anyMatch(step -> step.contains("Index") || step.contains("db.index.fulltext.queryNodes"))
                    .noneMatch(step -> step.contains("AllNodesScan"))
                    .noneMatch(step -> step.contains("NodeByLabelScan") && step.contains(":Statement"))
                    .noneMatch(step -> step.contains("RelationshipType"));
        });
    }

    @Test
    void isPrintedInEachFormat() {
        CommandRun csv = run("meetings", "-p", "name=orban", "--format", "csv");
        CommandRun json = run("meetings", "-p", "name=orban", "--format", "json");

        assertThat(csv.out()).contains("\"Vladimir Putin\",2025-11-28,2025-11-28,Moscow");
        assertThat(json.out()).startsWith("[ {").contains("\"from\" : \"2025-11-28\"");
    }

    @Test
    void saysSoWhereItsRowsAreCutOff() {
        CommandRun run = run("meetings", "--limit", "2");

        assertThat(run.out()).endsWith("2 rows\n");
        assertThat(run.err()).isEqualTo("newsgraph: only the first 2 rows are printed; --limit gives more\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void isStoppedWhenItsTimeIsUp() {
        CommandRun run = run(
                "--timeout",
                "1",
                "--cypher",
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)");

        assertThat(run.err())
                .isEqualTo(
                        "newsgraph: the query was stopped after 1 s; ask for less, or give it more with --timeout\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> ofOnesOwnMayNotWrite() {
        return Stream.of(
                        "CREATE (:Entity {id: 'x'})",
                        "MATCH (n) DETACH DELETE n",
                        "CREATE INDEX mine FOR (n:Mine) ON (n.x)",
                        "CALL db.createLabel('Mine')")
                .map(cypher -> DynamicTest.dynamicTest(cypher, () -> {
                    CommandRun run = run("--cypher", cypher);

                    assertThat(run.err())
                            .isEqualTo("newsgraph: the query would write, and newsgraph query only reads;"
                                    + " build changes the graph\n");
                    assertThat(run.exitCode()).isEqualTo(2);
                }));
    }

    @Test
    void ofOnesOwnTakesParametersOfAnyType() {
        CommandRun run = run(
                "--cypher",
                "RETURN $n + 1 AS n, $day + duration('P1D') AS day, size($list) AS size, $name AS name",
                "-p",
                "n=4",
                "-p",
                "day=2025-12-01",
                "-p",
                "list=[1, 2]",
                "-p",
                "name=Q212",
                "--format",
                "csv");

        assertThat(run.out()).isEqualTo("n,day,size,name\n5,2025-12-02,2,Q212\n");
    }

    @TestFactory
    Stream<DynamicTest> findsNothingByWordsOfAnotherLanguage() {
        return Stream.of(
                        "'; MATCH (n) DETACH DELETE n //",
                        "`) DETACH DELETE",
                        "/(.*)/",
                        "a:b \\",
                        "AND OR NOT",
                        "~ ^ \"")
                .map(words -> DynamicTest.dynamicTest(words, () -> {
                    CommandRun run = run("about", "-p", "name=" + words);

                    assertThat(run.err()).isEmpty();
                    assertThat(run.out()).isEqualTo("0 rows\n");
                    assertThat(run.exitCode()).isZero();
                }));
    }

    private static CommandRun run(String... arguments) {
        return TestProgram.run(Stream.concat(Stream.of("query", "--store", SharedNeo4j.uri()), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
