// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Program;
import org.newsgraph.StoreException;
import org.newsgraph.testing.SharedNeo4j;

class SchemaIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<URL> VERSIONS = CypherFiles.schema();
    private static final Connection CONNECTION =
            Connection.to(new StoreSettings(SharedNeo4j.uri(), Path.of("unused"), null, null, null));

    @TempDir
    private Path folder;

    @BeforeEach
    void dropAll() {
        run("MATCH (n) DETACH DELETE n");
        List<String> drops = new ArrayList<>(column("SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name"));
        drops.addAll(column("SHOW INDEXES YIELD name, type, owningConstraint"
                + " WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN 'DROP INDEX ' + name"));
        CONNECTION.write(transaction -> {
            drops.forEach(drop -> transaction.run(drop).consume());
            return drops;
        });
    }

    @AfterAll
    static void restore() {
        new SchemaIT().dropAll();
        schema(VERSIONS).bringForward(true);
    }

    private static void run(String cypher) {
        SharedNeo4j.run(cypher, Map.of());
    }

    private static List<String> column(String cypher) {
        return CONNECTION.read(
                transaction -> transaction.run(cypher).list(row -> row.get(0).asString()));
    }

    private static Schema schema(List<URL> versions) {
        return schema(versions, PATIENCE);
    }

    private static Schema schema(List<URL> versions, Duration patience) {
        return new Schema(CONNECTION, "here", versions, patience);
    }

    private static List<String> indexes() {
        return column("SHOW INDEXES YIELD name, type, options WHERE type <> 'LOOKUP' AND NOT name STARTS WITH '__'"
                + " RETURN name + ' ' + type + ' ' + coalesce(options.indexConfig['fulltext.analyzer'], '') AS index"
                + " ORDER BY index");
    }

    private static List<String> recorded() {
        return column("MATCH (v:__Neo4jMigration) WHERE v.version <> 'BASELINE'"
                + " RETURN v.version AS version ORDER BY version");
    }

    private static List<String> made() {
        schema(VERSIONS).bringForward(true);
        return indexes();
    }

    @Test
    void ofANewStoreHasAllVersionsOnRecord() {
        assertThat(made())
                .contains(
                        "article_id RANGE ",
                        "entity_id RANGE ",
                        "entity_names FULLTEXT standard-folding",
                        "quotation_id RANGE ",
                        "statement_evidence FULLTEXT english",
                        "statement_from RANGE ",
                        "statement_id RANGE ",
                        "statement_relation RANGE ");
        assertThat(recorded()).hasSameSizeAs(VERSIONS).startsWith("001", "002");
    }

    @Test
    void ofAnOlderStoreIsBroughtForward() {
        List<String> current = made();
        dropAll();
        schema(VERSIONS.subList(0, 1)).bringForward(true);
        assertThat(indexes()).isNotEqualTo(current);

        schema(VERSIONS).bringForward(false);

        assertThat(indexes()).isEqualTo(current);
        assertThat(recorded()).hasSameSizeAs(VERSIONS);
    }

    @Test
    void thatWasMadeWithoutARecordIsBroughtForward() throws IOException {
        List<String> current = made();
        dropAll();
        String first = Files.readString(Path.of("cypher/schema/V001__ids_and_names.cypher"));
        first.lines().filter(line -> !line.startsWith("//")).forEach(SchemaIT::run);
        run("CREATE (:Entity {id: 'Q212', wikidata: 'Q212', name: 'Ukraine'})");

        schema(VERSIONS).bringForward(false);

        assertThat(indexes()).isEqualTo(current);
        assertThat(column("CALL db.index.fulltext.queryNodes('entity_names', 'q212') YIELD node RETURN node.name"))
                .containsExactly("Ukraine");
    }

    @Test
    void thatIsCurrentIsOnlyRead() {
        made();
        run("CREATE (:__Neo4jMigrationsLock {id: 'x', name: 'John Doe'})");

        schema(VERSIONS, Duration.ZERO).bringForward(false);

        assertThat(column("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id")).containsExactly("x");
    }

    @Test
    void ofANewerStoreIsRefused() throws IOException {
        List<URL> newer = new ArrayList<>(VERSIONS);
        newer.add(Files.writeString(
                        folder.resolve("V099__news_of_tomorrow.cypher"),
                        "CREATE INDEX tomorrow FOR (s:Statement) ON (s.tomorrow);\n")
                .toUri()
                .toURL());
        schema(newer).bringForward(true);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> schema(VERSIONS).bringForward(true))
                .withMessage("here: its schema has version 99, and this newsgraph (" + Program.version()
                        + ") knows none after " + VERSIONS.size()
                        + "; use the newsgraph that made it, or build anew into another store");
    }

    @Test
    void ofAnotherContentUnderTheSameNumberIsRefused() {
        made();
        run("MATCH (v:__Neo4jMigration {version: '002'}) SET v.checksum = '1'");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> schema(VERSIONS).bringForward(true))
                .withMessageStartingWith("here: its schema (version " + VERSIONS.size()
                        + ") is not one that this newsgraph (" + Program.version() + ") made");
    }

    @Test
    void isMadeOnceByTwoProgramsThatStartAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService programs = Executors.newFixedThreadPool(2);
        Callable<Boolean> program = () -> {
            schema(VERSIONS).bringForward(false);
            return true;
        };
        for (Future<Boolean> end : programs.invokeAll(List.of(program, program))) {
            assertThat(end.get()).isTrue();
        }
        programs.shutdown();

        assertThat(recorded()).hasSameSizeAs(VERSIONS).doesNotHaveDuplicates();
    }

    @Test
    void isWaitedForWhileAnotherProgramHoldsIt() {
        schema(VERSIONS.subList(0, 1)).bringForward(true);
        run("CREATE (:__Neo4jMigrationsLock {id: 'x', name: 'John Doe'})");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> schema(VERSIONS, Duration.ZERO).bringForward(false))
                .withMessageStartingWith("here: another newsgraph is bringing its schema forward");
    }

    @Test
    void isFreedOfTheLockThatAKilledRunLeftWhereNoOtherCanBeAtWork() {
        schema(VERSIONS.subList(0, 1)).bringForward(true);
        run("CREATE (:__Neo4jMigrationsLock {id: 'x', name: 'John Doe'})");

        schema(VERSIONS).bringForward(true);

        assertThat(recorded()).hasSameSizeAs(VERSIONS);
        assertThat(column("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id")).isEmpty();
    }
}
