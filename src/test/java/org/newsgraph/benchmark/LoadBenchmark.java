// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.store.BatchSaver;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.neo4j.EmbeddedNeo4j;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreSettings;
import org.newsgraph.testing.GeneratedGraphs;

/**
 * Loads generated statements into the embedded Neo4j, as {@code build} stores what it extracts, and the same nodes and
 * relationships by {@link PlainLoad}, each into an empty store with the same constraints and indexes; prints both
 * rates. Each way first loads a tenth as many to get warm.
 *
 * <p>Arguments: number of statements (100,000), statements of an article (20).
 */
public final class LoadBenchmark {

    private static final int WARM_UP = 10;
    private static final String MERGE = "MERGE";
    private static final String CREATE = "CREATE";

    private final Ontology ontology = new OntologyLoader().load(List.of());
    private final int perArticle;

    private LoadBenchmark(int perArticle) {
        this.perArticle = perArticle;
    }

    public static void main(String[] arguments) throws IOException {
        int statements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        LoadBenchmark benchmark = new LoadBenchmark(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20);
        benchmark.plain(statements / WARM_UP, MERGE);
        benchmark.ours(statements / WARM_UP);
        double merge = print("UNWIND … MERGE by hand", statements, benchmark.plain(statements, MERGE));
        double create = print("… with CREATE for edges", statements, benchmark.plain(statements, CREATE));
        double ours = print("newsgraph's store", statements, benchmark.ours(statements));
        System.out.printf(
                Locale.ROOT,
                "newsgraph's store loads at %.2f of the speed of MERGE by hand, %.2f of that with CREATE%n",
                ours / merge,
                ours / create);
    }

    private static double print(String way, int statements, Stopwatch taken) {
        double seconds = taken.elapsed().toMillis() / 1000.0;
        System.out.printf(
                Locale.ROOT,
                "%-24s %,d statements in %.1f s: %,.0f statements/s%n",
                way,
                statements,
                seconds,
                statements / seconds);
        return statements / seconds;
    }

    private Stopwatch ours(int statements) throws IOException {
        return inNewFolder(data -> {
            try (Neo4jGraphStore store = Neo4jGraphStore.open(settings(data), ontology)) {
                BatchSaver saver = new BatchSaver(store, result -> {});
                Stopwatch watch = Stopwatch.createStarted();
                articles(statements)
                        .forEach(number -> saver.add(new GraphVersion(GeneratedGraphs.graph(number, perArticle), "1")));
                saver.flush();
                watch.stop();
                check(store.status().statements(), statements);
                return watch;
            }
        });
    }

    private Stopwatch plain(int statements, String relationships) throws IOException {
        return inNewFolder(data -> {
            Neo4jGraphStore.open(settings(data), ontology).close();
            try (EmbeddedNeo4j server = EmbeddedNeo4j.start(data);
                    Driver driver = GraphDatabase.driver(
                            server.uri(),
                            AuthTokens.none(),
                            Config.builder()
                                    .withLogging(Logging.console(Level.OFF))
                                    .build())) {
                Stopwatch watch = Stopwatch.createStarted();
                try (PlainLoad load = new PlainLoad(driver, ontology, relationships)) {
                    articles(statements).forEach(number -> load.add(GeneratedGraphs.graph(number, perArticle)));
                }
                watch.stop();
                check(
                        driver.executableQuery("MATCH (s:Statement) RETURN count(s)")
                                .execute()
                                .records()
                                .get(0)
                                .get(0)
                                .asLong(),
                        statements);
                return watch;
            }
        });
    }

    private IntStream articles(int statements) {
        return IntStream.range(0, statements / perArticle);
    }

    private static void check(long stored, int statements) {
        if (stored != statements) {
            throw new IllegalStateException(stored + " statements are stored instead of " + statements);
        }
    }

    private static StoreSettings settings(Path data) {
        return new StoreSettings(StoreSettings.EMBEDDED, data, null, null, null);
    }

    private interface Load {
        Stopwatch into(Path data);
    }

    private static Stopwatch inNewFolder(Load load) throws IOException {
        Path folder = Files.createTempDirectory("newsgraph-benchmark");
        try {
            return load.into(folder.resolve("data"));
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
