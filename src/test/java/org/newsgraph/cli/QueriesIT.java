// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.Rows;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedNeo4j;

/** Every query of the library on the fixtures. */
class QueriesIT {

    @BeforeAll
    static void build() {
        SharedNeo4j.empty();
        assertThat(TestProgram.run("build", "fixtures", "--store", SharedNeo4j.uri())
                        .exitCode())
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> givesTheColumnsThatItsHeaderSaysAndSomeRows() {
        return new QueryLibrary()
                .all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)));
    }

    private static void check(NamedQuery query) {
        Map<String, String> examples = new HashMap<>();
        query.parameters().forEach((name, parameter) -> {
            if (parameter.otherwise() == null) {
                examples.put(name, parameter.example());
            }
        });
        try (Neo4jGraphStore store = SharedNeo4j.open(SharedAnalyser.ontology())) {
            Rows rows = store.query(query.text(), query.values(examples));
            assertThat(rows.columns()).isEqualTo(query.columns());
            assertThat(rows.rows()).isNotEmpty();
            assertThat(store.query(query.text(), query.values(examples))).isEqualTo(rows);
        }
    }

    @TestFactory
    Stream<DynamicTest> itsExamplesFindSomething() {
        return new QueryLibrary()
                .all().stream()
                        .filter(query -> !query.parameters().isEmpty())
                        .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                            Map<String, String> examples = new HashMap<>();
                            query.parameters().forEach((name, p) -> examples.put(name, p.example()));
                            try (Neo4jGraphStore store = SharedNeo4j.open(SharedAnalyser.ontology())) {
                                List<Map<String, Object>> rows = store.query(query.text(), query.values(examples))
                                        .rows();
                                assertThat(rows).isNotEmpty();
                            }
                        }));
    }
}
