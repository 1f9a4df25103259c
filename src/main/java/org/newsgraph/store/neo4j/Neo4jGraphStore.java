// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.EntityDescription;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;

/**
 * Article graphs in Neo4j, over Bolt.
 *
 * <p>Each call is one managed transaction, which the driver repeats where the server asks for it; all of them may be
 * repeated without harm. Safe to share between threads.
 */
public final class Neo4jGraphStore implements GraphStore {

    private static final QueryLimits OWN_LIMITS = new QueryLimits(Duration.ofMinutes(10), Integer.MAX_VALUE);
    private static final int ENTITIES_AT_ONCE = 5_000;
    private static final Duration SCHEMA_PATIENCE = Duration.ofMinutes(1);

    private final Connection connection;
    private final Supplier<Ontology> ontology;

    private Neo4jGraphStore(Connection connection, Supplier<Ontology> ontology) {
        this.connection = connection;
        this.ontology = ontology;
    }

    /**
     * Opens the store and makes its constraints and indexes where they are missing.
     *
     * @throws StoreException where it cannot be opened
     */
    public static Neo4jGraphStore open(StoreSettings settings, Ontology ontology) {
        return open(settings, () -> ontology);
    }

    /**
     * The same for who may never need the ontology.
     *
     * @param ontology asked whenever graphs are saved or read
     * @throws StoreException where it cannot be opened
     */
    public static Neo4jGraphStore open(StoreSettings settings, Supplier<Ontology> ontology) {
        Neo4jGraphStore store = new Neo4jGraphStore(Connection.to(settings), ontology);
        try {
            store.connection.verify();
            if (!settings.own() || !DataFolder.hasSchema(settings.data(), CypherFiles.schemaFingerprint())) {
                store.checkVersion(settings.place());
                new Schema(store.connection, settings.place(), CypherFiles.schema(), SCHEMA_PATIENCE)
                        .bringForward(settings.embedded());
                if (settings.own()) {
                    DataFolder.noteSchema(settings.data(), CypherFiles.schemaFingerprint());
                }
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void checkVersion(String place) {
        ServerVersion version = ServerVersion.of(connection);
        if (!version.suffices()) {
            throw version.problem(place);
        }
    }

    @Override
    public Optional<String> fingerprint(String articleId) {
        return connection.read(transaction ->
                transaction.run(CypherFiles.store("fingerprints"), Map.of("ids", List.of(articleId))).stream()
                        .map(row -> row.get("fingerprint").asString(""))
                        .findFirst());
    }

    @Override
    public Map<String, String> fingerprints() {
        return connection.read(transaction -> transaction.run(CypherFiles.store("all-fingerprints")).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), row -> row.get("fingerprint")
                        .asString())));
    }

    @Override
    public List<SaveResult> saveAll(List<GraphVersion> graphs) {
        GraphWriter writer = new GraphWriter(graphs, ontology.get());
        return connection.write(writer::save);
    }

    @Override
    public List<String> articleIds() {
        return connection
                .read(transaction -> transaction
                        .run(CypherFiles.store("article-ids"))
                        .list(row -> row.get("id").asString()))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Optional<ArticleGraph> read(String articleId) {
        TreeSet<String> roles = new TreeSet<>(ontology.get().roles().keySet());
        return connection.read(
                transaction -> transaction.run(CypherFiles.store("read-article"), Map.of("id", articleId)).stream()
                        .map(row -> new ArticleGraphRecord(row, roles).graph())
                        .findFirst());
    }

    @Override
    public void entities(Consumer<EntityDescription> sink) {
        String after = "";
        List<EntityDescription> page;
        do {
            page = entitiesAfter(after);
            page.forEach(sink);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (!page.isEmpty());
    }

    private List<EntityDescription> entitiesAfter(String id) {
        return connection.read(transaction -> transaction
                .run(CypherFiles.store("entities"), Map.of("after", id, "limit", ENTITIES_AT_ONCE))
                .list(Neo4jGraphStore::entity));
    }

    private static EntityDescription entity(Record row) {
        return new EntityDescription(
                row.get("id").asString(),
                row.get("types").asList(Value::asString),
                row.get("name").asString(),
                row.get("aliases").asList(Value::asString),
                row.get("wikidata").asString(null));
    }

    /** What is stored as words of that article, with its text; empty where there is no such article. */
    public Optional<StoredWords> words(String articleId) {
        return query(CypherFiles.store("quoted-words"), Map.of("id", articleId)).rows().stream()
                .map(row -> new StoredWordsReader().read(row))
                .findFirst();
    }

    /**
     * Whole id and article of the statement whose id begins so; empty where there is none.
     *
     * @throws UsageException where several ids begin so
     */
    public Optional<Map.Entry<String, String>> findStatement(String beginning) {
        List<Map.Entry<String, String>> found = connection.read(transaction -> transaction
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
        return connection.inSession(open -> new ReadingQuery(cypher, parameters, limits).run(open));
    }

    public StoreStatus status() {
        String server = ServerVersion.of(connection).toString();
        return connection.read(transaction -> {
            var counts = transaction.run(CypherFiles.store("status")).single();
            return new StoreStatus(
                    server,
                    counts.get("articles").asLong(),
                    counts.get("entities").asLong(),
                    counts.get("statements").asLong(),
                    counts.get("asserted").asLong(),
                    counts.get("quotations").asLong());
        });
    }

    /** What the store holds, by type and relation. */
    public StoreSummary summary() {
        return connection.read(transaction -> {
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

    @Override
    public void close() {
        connection.close();
    }
}
