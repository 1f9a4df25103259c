// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsgraph.NewsgraphException;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;
import org.newsgraph.testing.GeneratedGraphs;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedNeo4j;

class Neo4jGraphStoreIT {

    private Neo4jGraphStore store;

    @BeforeEach
    void open() {
        SharedNeo4j.empty();
        store = SharedNeo4j.open(SharedAnalyser.ontology());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Nested
    class AnArticle {

        @Test
        void isReadBackAsItWasSaved() {
            ArticleGraph graph = Graphs.pledge("one");

            assertThat(store.save(graph, "f1")).isEqualTo(SaveResult.ADDED);

            assertThat(store.read("one")).contains(graph);
            assertThat(store.articleIds()).containsExactly("one");
            assertThat(store.fingerprint("one")).contains("f1");
        }

        @Test
        void isNotWrittenAgainWhileItsFingerprintStays() {
            store.save(Graphs.pledge("one"), "f1");

            assertThat(store.save(Graphs.pledge("one"), "f1")).isEqualTo(SaveResult.UNCHANGED);
        }

        @Test
        void leavesNothingBehindWhenItIsReplaced() {
            store.save(Graphs.pledge("one", "Norway", "Ukraine"), "f1");
            ArticleGraph changed = Graphs.pledge("one", "Sweden", "Ukraine");

            assertThat(store.save(changed, "f2")).isEqualTo(SaveResult.REPLACED);

            assertThat(store.read("one")).contains(changed);
            assertThat(SharedNeo4j.count("MATCH (s:Statement) RETURN count(s)")).isEqualTo(2);
            assertThat(SharedNeo4j.count("MATCH ()-[e:PLEDGED]->() RETURN count(e)"))
                    .isEqualTo(1);
        }

        @Test
        void thatIsNotThereIsEmpty() {
            assertThat(store.read("none")).isEmpty();
            assertThat(store.fingerprint("none")).isEmpty();
        }

        @Test
        void leavesNoTraceWhereItsSavingFails() {
            SharedNeo4j.run("CREATE (:Statement {id: 'two-met'})", Map.of());

            assertThatThrownBy(() -> store.save(Graphs.pledge("two"), "f")).isInstanceOf(NewsgraphException.class);

            assertThat(store.articleIds()).isEmpty();
            assertThat(SharedNeo4j.count("MATCH (e:Entity) RETURN count(e)")).isZero();
        }
    }

    @Nested
    class ADirectEdge {

        @Test
        void standsForAnAssertedStatementAlone() {
            store.save(Graphs.pledge("one"), "f");

            assertThat(store.query("MATCH (:Entity)-[e]->(:Entity) RETURN type(e) AS type", Map.of())
                            .rows())
                    .containsExactly(Map.of("type", "PLEDGED"));
        }

        @Test
        void carriesTheWordsThatSaySoVerbatim() {
            store.save(Graphs.pledge("one"), "f");

            assertThat(store.query(
                                    "MATCH ()-[e:PLEDGED]->(), (a:Article {id: e.article})"
                                            + " RETURN a.text CONTAINS e.evidence AS verbatim, toString(e.from) AS day",
                                    Map.of())
                            .rows())
                    .containsExactly(Map.of("verbatim", true, "day", "2025-12-01"));
        }
    }

    @Nested
    class AnEntityOfSeveralArticles {

        @Test
        void hasTheLongestNameAndTheOthersAsAliases() {
            store.save(Graphs.pledge("one", "Norway", "Kyiv"), "f");
            store.save(Graphs.pledge("two", "Norway", "Ukraine"), "f");

            assertThat(store.query(
                                    "MATCH (e:Entity {id: 'Q212'}) RETURN e.name AS name, e.aliases AS aliases",
                                    Map.of())
                            .rows())
                    .containsExactly(Map.of("name", "Ukraine", "aliases", List.of("Kyiv")));
        }

        @Test
        void staysWhenOneOfThemChanges() {
            store.save(Graphs.pledge("one", "Norway", "Kyiv"), "f");
            store.save(Graphs.pledge("two", "Norway", "Ukraine"), "f");

            store.save(Graphs.pledge("two", "Sweden", "Kyiv"), "g");

            assertThat(store.read("one")).contains(Graphs.pledge("one", "Norway", "Kyiv"));
            assertThat(SharedNeo4j.count("MATCH (e:Entity) RETURN count(e)")).isEqualTo(3);
        }
    }

    @Nested
    class AnEntityWhoseArticleIsReplaced {

        @Test
        void isCalledByTheArticlesThatStillMentionIt() {
            store.save(Graphs.pledge("one", "Norway", "Kyiv"), "f");
            store.save(Graphs.pledge("two", "Norway", "Ukraine"), "f");

            store.save(Graphs.pledge("two", "Norway", "Kyiv"), "g");

            assertThat(names()).containsExactly(Map.of("name", "Kyiv", "aliases", List.of()));
        }

        @Test
        void isCalledSoAlsoWhereTheNewVersionMentionsItNoMore() {
            store.save(Graphs.pledge("one", "Norway", "Kyiv"), "f");
            store.save(Graphs.pledge("two", "Norway", "Ukraine"), "f");
            ArticleGraph two = Graphs.pledge("two");

            store.save(new ArticleGraph(two.article(), List.of(), List.of(), List.of(), List.of(), List.of()), "g");

            assertThat(names()).containsExactly(Map.of("name", "Kyiv", "aliases", List.of()));
            assertThat(store.read("one")).contains(Graphs.pledge("one", "Norway", "Kyiv"));
        }

        @Test
        void hasTheTypesThatTheyGiveIt() {
            store.save(Graphs.pledge("one"), "f");
            store.save(retyped(Graphs.pledge("two"), "Place"), "f");
            assertThat(types()).containsExactly(Map.of("types", List.of("Entity", "Place", "State")));

            store.save(Graphs.pledge("two"), "g");

            assertThat(types()).containsExactly(Map.of("types", List.of("Entity", "State")));
        }

        private List<Map<String, Object>> names() {
            return store.query("MATCH (e:Entity {id: 'Q212'}) RETURN e.name AS name, e.aliases AS aliases", Map.of())
                    .rows();
        }

        private List<Map<String, Object>> types() {
            return store.query(
                            "MATCH (e:Entity {id: 'Q212'}) RETURN COLLECT { UNWIND labels(e) AS label RETURN label"
                                    + " ORDER BY label } AS types",
                            Map.of())
                    .rows();
        }

        private static ArticleGraph retyped(ArticleGraph graph, String type) {
            return new ArticleGraph(
                    graph.article(),
                    graph.entities().stream()
                            .map(e -> new Entity(e.id(), type, e.name(), e.wikidata(), e.aliases(), e.mentions()))
                            .toList(),
                    graph.statements(),
                    graph.quotations(),
                    graph.times(),
                    graph.amounts());
        }
    }

    @Nested
    class Several {

        @Test
        void areStoredTogetherEachWithItsResult() {
            store.save(Graphs.pledge("one"), "f");
            store.save(Graphs.pledge("two"), "f");

            assertThat(store.saveAll(List.of(
                            new GraphVersion(Graphs.pledge("three"), "f"),
                            new GraphVersion(Graphs.pledge("one", "Sweden", "Ukraine"), "g"),
                            new GraphVersion(Graphs.pledge("two"), "f"))))
                    .containsExactly(SaveResult.ADDED, SaveResult.REPLACED, SaveResult.UNCHANGED);

            assertThat(store.read("one")).contains(Graphs.pledge("one", "Sweden", "Ukraine"));
            assertThat(store.read("three")).contains(Graphs.pledge("three"));
        }

        @Test
        void areAllLeftOutWhereOneFails() {
            SharedNeo4j.run("CREATE (:Statement {id: 'two-met'})", Map.of());

            assertThatThrownBy(() -> store.saveAll(List.of(
                            new GraphVersion(Graphs.pledge("one"), "f"), new GraphVersion(Graphs.pledge("two"), "f"))))
                    .isInstanceOf(NewsgraphException.class);

            assertThat(store.articleIds()).isEmpty();
        }

        @Test
        void orHugeOnesAreSentInPartsAndReadBackWhole() {
            ArticleGraph huge = GeneratedGraphs.graph(1, 2 * GraphWriter.ROWS + 1);

            store.save(huge, "f");

            assertThat(store.read(huge.article().id())).contains(huge);
        }
    }

    @Nested
    class AQuery {

        @Test
        void thatWritesIsRefused() {
            assertThatThrownBy(() -> store.query("CREATE (:Entity {id: 'x'})", Map.of()))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("the query would write, and newsgraph query only reads; build changes the graph");
        }

        @Test
        void thatIsWrongSaysWhere() {
            assertThatThrownBy(() -> store.query("MATCH (n RETURN n", Map.of()))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("line 1");
        }
    }

    @Nested
    class AStatementId {

        @Test
        void isFoundByItsBeginning() {
            store.save(Graphs.pledge("one"), "f");

            assertThat(store.findStatement("one-p")).contains(Map.entry("one-pledged", "one"));
            assertThat(store.findStatement("two")).isEmpty();
        }

        @Test
        void thatSeveralBeginWithIsRefused() {
            store.save(Graphs.pledge("one"), "f");

            assertThatThrownBy(() -> store.findStatement("one"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("several ids begin so");
        }
    }

    @Test
    void sumsUpWhatItHolds() {
        store.save(Graphs.pledge("one"), "f");

        StoreSummary summary = store.summary();

        assertThat(summary.types()).containsExactly(new StoreSummary.Count("State", 2));
        assertThat(summary.relations())
                .containsExactly(
                        new StoreSummary.RelationCount("metWith", 1, 0),
                        new StoreSummary.RelationCount("pledged", 1, 1));
        assertThat(store.status().statements()).isEqualTo(2);
        assertThat(store.status().server()).startsWith("Neo4j 5.26");
    }
}
