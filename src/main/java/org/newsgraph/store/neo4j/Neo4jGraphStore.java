// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.SaveResult;

/**
 * Article graphs in Neo4j, over Bolt.
 *
 * <p>Each call is one managed transaction, which the driver repeats where the server asks for it; all of them may be
 * repeated without harm. Safe to share between threads.
 */
public final class Neo4jGraphStore implements GraphStore {

    private static final QueryLimits OWN_LIMITS = new QueryLimits(Duration.ofMinutes(10), Integer.MAX_VALUE);
    private static final Duration SCHEMA_PATIENCE = Duration.ofMinutes(1);

    private final @Nullable EmbeddedNeo4j embedded;
    private final Driver driver;
    private final SessionConfig session;
    private final Ontology ontology;
    private final DriverErrors errors;

    private Neo4jGraphStore(
            @Nullable EmbeddedNeo4j embedded,
            Driver driver,
            SessionConfig session,
            Ontology ontology,
            DriverErrors errors) {
        this.embedded = embedded;
        this.driver = driver;
        this.session = session;
        this.ontology = ontology;
        this.errors = errors;
    }

    /**
     * Opens the store and makes its constraints and indexes where they are missing.
     *
     * @throws StoreException where it cannot be opened
     */
    public static Neo4jGraphStore open(StoreSettings settings, Ontology ontology) {
        EmbeddedNeo4j embedded = settings.embedded() ? EmbeddedNeo4j.start(settings.data()) : null;
        Neo4jGraphStore store = null;
        try {
            SessionConfig session = settings.database() == null
                    ? SessionConfig.defaultConfig()
                    : SessionConfig.forDatabase(settings.database());
            Driver driver = driver(settings, embedded);
            store = new Neo4jGraphStore(embedded, driver, session, ontology, new DriverErrors(settings.place()));
            store.makeSchema(settings.place());
            return store;
        } catch (RuntimeException e) {
            if (store != null) {
                store.close();
            } else if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }

    private static Driver driver(StoreSettings settings, @Nullable EmbeddedNeo4j embedded) {
        Config config = Config.builder()
                .withLogging(Logging.console(Level.OFF))
                .withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .build();
        if (embedded != null) {
            return GraphDatabase.driver(embedded.uri(), AuthTokens.none(), config);
        }
        try {
            return GraphDatabase.driver(settings.store(), token(settings), config);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--store " + settings.store()
                    + ": is no store; write embedded, or a URI such as neo4j://host:7687 or bolt://host:7687");
        }
    }

    private static AuthToken token(StoreSettings settings) {
        return settings.username() == null || settings.password() == null
                ? AuthTokens.none()
                : AuthTokens.basic(settings.username(), settings.password());
    }

    private void makeSchema(String place) {
        errors.translate(() -> {
            driver.verifyConnectivity();
            new Schema(driver, session, place, CypherFiles.schema(), SCHEMA_PATIENCE).bringForward(embedded != null);
            return true;
        });
    }

    @Override
    public Optional<String> fingerprint(String articleId) {
        return read(transaction -> transaction.run(CypherFiles.store("fingerprint"), Map.of("id", articleId)).stream()
                .map(row -> row.get("fingerprint").asString(""))
                .findFirst());
    }

    @Override
    public SaveResult save(ArticleGraph graph, String fingerprint) {
        GraphParameters parameters = new GraphParameters(
                graph, relation -> ontology.relation(relation).neo4jType());
        return errors.translate(() -> {
            try (Session open = driver.session(session)) {
                return open.executeWrite(transaction -> save(transaction, graph, parameters, fingerprint));
            }
        });
    }

    private static SaveResult save(
            TransactionContext transaction, ArticleGraph graph, GraphParameters parameters, String fingerprint) {
        String id = graph.article().id();
        List<String> old = transaction
                .run(CypherFiles.store("fingerprint"), Map.of("id", id))
                .list(row -> row.get("fingerprint").asString(""));
        if (old.contains(fingerprint)) {
            return SaveResult.UNCHANGED;
        }
        run(transaction, "forget-article", Map.of("id", id));
        run(transaction, "save-article", Map.of("id", id, "properties", parameters.article(fingerprint)));
        run(transaction, "save-entities", Map.of("article", id, "rows", parameters.entities()));
        run(transaction, "save-statements", Map.of("article", id, "rows", parameters.statements()));
        run(transaction, "save-roles", Map.of("rows", parameters.roles()));
        run(transaction, "save-claims", Map.of("rows", parameters.claims()));
        run(transaction, "save-edges", Map.of("rows", parameters.edges()));
        run(transaction, "save-quotations", Map.of("article", id, "rows", parameters.quotations()));
        run(transaction, "name-entities", Map.of("ids", parameters.entityIds()));
        return old.isEmpty() ? SaveResult.ADDED : SaveResult.REPLACED;
    }

    private static void run(TransactionContext transaction, String statement, Map<String, Object> parameters) {
        transaction.run(CypherFiles.store(statement), parameters).consume();
    }

    @Override
    public List<String> articleIds() {
        return read(transaction -> transaction
                        .run(CypherFiles.store("article-ids"))
                        .list(row -> row.get("id").asString()))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Optional<ArticleGraph> read(String articleId) {
        TreeSet<String> roles = new TreeSet<>(ontology.roles().keySet());
        return read(transaction -> transaction.run(CypherFiles.store("read-article"), Map.of("id", articleId)).stream()
                .map(row -> new ArticleGraphRecord(row, roles).graph())
                .findFirst());
    }

    /**
     * Whole id and article of the statement whose id begins so; empty where there is none.
     *
     * @throws UsageException where several ids begin so
     */
    public Optional<Map.Entry<String, String>> findStatement(String beginning) {
        List<Map.Entry<String, String>> found = read(transaction -> transaction
                .run(CypherFiles.store("article-of-statement"), Map.of("statement", beginning))
                .list(row -> Map.entry(
                        row.get("statement").asString(), row.get("article").asString())));
        if (found.size() > 1) {
            throw new UsageException("statement " + beginning + ": several ids begin so; give more of it");
        }
        return found.stream().findFirst();
    }

    /** Runs a query that only reads, within limits that no query of the program's own meets. */
    public Rows query(String cypher, Map<String, ?> parameters) {
        return query(cypher, parameters, OWN_LIMITS);
    }

    /**
     * Runs a query that only reads.
     *
     * @throws UsageException where the query is wrong or would write
     * @throws StoreException where it takes too long
     */
    public Rows query(String cypher, Map<String, ?> parameters, QueryLimits limits) {
        return errors.translate(() -> {
            try (Session open = driver.session(session)) {
                return new ReadingQuery(cypher, parameters, limits).run(open);
            }
        });
    }

    public StoreStatus status() {
        return read(transaction -> {
            var server = transaction.run(CypherFiles.store("server")).single();
            var counts = transaction.run(CypherFiles.store("status")).single();
            return new StoreStatus(
                    "Neo4j " + server.get("version").asString() + " "
                            + server.get("edition").asString(),
                    counts.get("articles").asLong(),
                    counts.get("entities").asLong(),
                    counts.get("statements").asLong(),
                    counts.get("asserted").asLong(),
                    counts.get("quotations").asLong());
        });
    }

    /** What the store holds, by type and relation. */
    public StoreSummary summary() {
        return read(transaction -> {
            var row = transaction.run(CypherFiles.store("summary")).single();
            return new StoreSummary(
                    row.get("types")
                            .asList(t -> new StoreSummary.Count(
                                    t.get("name").asString(), t.get("count").asLong())),
                    row.get("relations")
                            .asList(r -> new StoreSummary.RelationCount(
                                    r.get("name").asString(),
                                    r.get("count").asLong(),
                                    r.get("asserted").asLong())));
        });
    }

    private <T> T read(org.neo4j.driver.TransactionCallback<T> work) {
        return errors.translate(() -> {
            try (Session open = driver.session(session)) {
                return open.executeRead(work);
            }
        });
    }

    @Override
    public void close() {
        driver.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
