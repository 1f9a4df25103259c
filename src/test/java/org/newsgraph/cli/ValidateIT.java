// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.SharedNeo4j;

/** {@code validate} on a store, as it was saved and after changes by Cypher. */
class ValidateIT {

    private static final String MEND =
            "; to mend it, remove the property fingerprint of that Article, and build the article again\n";

    private static final String ARTICLE = "paris-talks";
    private static final List<ArticleGraph> GOLD = GoldFixtures.graphs();

    /** One of the fixtures, saved anew for each test: a change of one does not reach the next. */
    private static CommandRun afterwards(String change) {
        SharedNeo4j.empty();
        ArticleGraph graph = GOLD.stream()
                .filter(g -> g.article().id().equals(ARTICLE))
                .findFirst()
                .orElseThrow();
        try (Neo4jGraphStore store = SharedNeo4j.open(new OntologyLoader().load(List.of()))) {
            store.save(graph, "gold");
        }
        if (!change.isEmpty()) {
            SharedNeo4j.run(change, Map.of());
        }
        return TestProgram.run("validate", "--store", SharedNeo4j.uri());
    }

    @Test
    void ofAFixtureIsValid() {
        CommandRun run = afterwards("");

        assertThat(run.out())
                .matches("valid: 1 article, \\d+ statements, \\d+ quotations, \\d+ quoted passages, \\d+ triples\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MATCH (n:Statement {position: 3}) SET n.evidence = 'x'       | statement .*: evidence at \\d+ to \\d+ is stored as "x", but there stands ".+"
                    MATCH (:Entity)-[n {statement: 'paris-talks/statements[0]'}]->() SET n.evidence = 'x' | statement .*: evidence on the direct edge at .*
                    MATCH ()-[n:ATTRIBUTED_TO]->() SET n.cue = 'x'               | statement .*: cue on ATTRIBUTED_TO at .*
                    MATCH (n:Quotation {position: 2}) SET n.content = 'x'        | quotation .*: content at .* stored as "x".*
                    MATCH ()-[n:MENTIONED_IN {position: 0}]->() SET n.ends = [0] | entity .*: mention at \\d+ to 0 is no stretch of the text.*
                    MATCH (n:Article) SET n.text = n.text + ' '                  | its text is not the one that was saved, by its sha256
                    """)
    void whoseWordsWereChangedFailsWithALine(String change, String problem) {
        CommandRun run = afterwards(change);

        assertThat(run.err()).matches("newsgraph: article " + ARTICLE + "[,:] " + problem + MEND);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void outOfShapeIsShownAsATable() {
        CommandRun run = afterwards("MATCH (n:Statement {position: 3}) SET n.confidence = 1.5");

        assertThat(run.out())
                .containsSubsequence("article", "focus", "path", "message", "value", "evidence")
                .containsSubsequence(ARTICLE, "statement:", "ng:confidence", "xsd:double", "1.5", "1 row\n");
        assertThat(run.err()).startsWith("newsgraph: 1 violation in 1 article, ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void thatHoldsAStrangeValueIsNoFaultOfTheProgram() {
        CommandRun run = afterwards("MATCH (n:Statement {position: 3}) SET n.polarity = 'neutral'");

        assertThat(run.out()).containsSubsequence("cannot be", "neutral");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void withAStatementOfNoArticleIsNotValid() {
        CommandRun run = afterwards("MATCH (:Statement {position: 3})-[at:EVIDENCED_BY]->() DELETE at");

        assertThat(run.out()).contains("1 statement of the store");
        assertThat(run.exitCode()).isEqualTo(1);
    }
}
