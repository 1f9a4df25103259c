// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.EmbeddedNeo4j;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreSettings;

/** One embedded Neo4j for all tests of a run; those that use it begin with {@link #empty()}. */
public final class SharedNeo4j {

    private static final EmbeddedNeo4j SERVER = start();
    private static final Driver DRIVER = GraphDatabase.driver(
            SERVER.uri(),
            AuthTokens.none(),
            Config.builder()
                    .withLogging(Logging.console(java.util.logging.Level.OFF))
                    .build());

    private SharedNeo4j() {}

    private static EmbeddedNeo4j start() {
        try {
            Path data = Files.createTempDirectory("newsgraph-test");
            EmbeddedNeo4j server = EmbeddedNeo4j.start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, for {@code --store}. */
    public static String uri() {
        return SERVER.uri().toString();
    }

    /** Opens the store that it keeps, as any server's. */
    public static Neo4jGraphStore open(Ontology ontology) {
        return Neo4jGraphStore.open(new StoreSettings(uri(), Path.of("unused"), null, null, null), ontology);
    }

    /** Takes everything out of it but the record of its schema. */
    public static void empty() {
        run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n", Map.of());
    }

    /** Runs any statement. */
    public static void run(String cypher, Map<String, Object> parameters) {
        DRIVER.executableQuery(cypher).withParameters(parameters).execute();
    }

    /** The single number that a query gives. */
    public static long count(String cypher) {
        return DRIVER.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    /** The steps by which a query would be answered, each with what it is about. */
    public static List<String> plan(String cypher, Map<String, Object> parameters) {
        List<String> steps = new ArrayList<>();
        collect(
                DRIVER.executableQuery("EXPLAIN " + cypher)
                        .withParameters(parameters)
                        .execute()
                        .summary()
                        .plan(),
                steps);
        return steps;
    }

    private static void collect(Plan plan, List<String> steps) {
        Value details = plan.arguments().getOrDefault("Details", Values.value(""));
        steps.add(plan.operatorType() + " " + details.asString());
        plan.children().forEach(child -> collect(child, steps));
    }
}
