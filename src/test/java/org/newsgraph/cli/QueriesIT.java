// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.Rows;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedNeo4j;

/** Every query of the library on what the program itself finds in the fixtures; {@link QueryGoldIT} knows the rows. */
class QueriesIT {

    /** What these look for hangs on a clause or two of the fixtures, which extraction may read otherwise. */
    private static final Set<String> RARE = Set.of(
            "claims-against-facts",
            "common",
            "contradictions",
            "duplicates",
            "first-reported",
            "meeting-chain",
            "planned-and-done");

    @BeforeAll
    static void build() {
        SharedNeo4j.empty();
        CommandRun run = TestProgram.run("build", "fixtures", "--store", SharedNeo4j.uri());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> givesTheColumnsThatItsHeaderSaysAndSomeRows() {
        return new QueryLibrary()
                .all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)));
    }

    private static void check(NamedQuery query) {
        Map<String, String> needed = new HashMap<>();
        query.parameters().forEach((name, parameter) -> {
            if (parameter.otherwise() == null) {
                needed.put(name, parameter.example());
            }
        });
        try (Neo4jGraphStore store = SharedNeo4j.open(SharedAnalyser.ontology())) {
            Rows rows = store.query(query.text(), query.values(needed));
            assertThat(rows.columns()).isEqualTo(query.columns());
            if (query.theme().equals("quality")) {
                assertThat(rows.rows()).isEmpty();
            } else if (!RARE.contains(query.name())) {
                assertThat(rows.rows()).isNotEmpty();
            }
            assertThat(store.query(query.text(), query.values(needed))).isEqualTo(rows);
        }
    }
}
