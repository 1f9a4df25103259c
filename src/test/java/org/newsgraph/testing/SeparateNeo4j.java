// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.newsgraph.store.neo4j.StoreSettings;

/** A Neo4j in a process of its own, with its own port, home and password, that can be killed and started again. */
public final class SeparateNeo4j implements AutoCloseable {

    public static final String USER = "neo4j";
    public static final String PASSWORD = "correct horse battery";

    private static final String FIRST_PASSWORD = "neo4j";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path home;
    private final int port;
    private Process process;

    private SeparateNeo4j(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Makes it in an empty folder, and starts it. */
    public static SeparateNeo4j make(Path home) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(home.resolve("conf"));
        Files.write(
                home.resolve("conf/neo4j.conf"),
                List.of(
                        "server.default_listen_address=localhost",
                        "server.bolt.listen_address=localhost:" + port,
                        "server.bolt.advertised_address=localhost:" + port,
                        "server.http.enabled=false",
                        "server.memory.pagecache.size=32m",
                        "db.tx_log.preallocate=false",
                        "dbms.usage_report.enabled=false"));
        SeparateNeo4j server = new SeparateNeo4j(home, port);
        server.launch();
        server.await(FIRST_PASSWORD);
        try (Driver driver = server.driver(FIRST_PASSWORD);
                Session system = driver.session(SessionConfig.forDatabase("system"))) {
            system.run(
                            "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
                            Map.of("old", FIRST_PASSWORD, "new", PASSWORD))
                    .consume();
        }
        return server;
    }

    /** Starts it again, and waits until it answers. */
    public void start() {
        launch();
        await(PASSWORD);
    }

    private void launch() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx400m",
                            "-XX:TieredStopAtLevel=1",
                            "--add-opens=java.base/java.nio=ALL-UNNAMED",
                            "--add-opens=java.base/java.io=ALL-UNNAMED",
                            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.neo4j.server.CommunityEntryPoint",
                            "--home-dir=" + home,
                            "--config-dir=" + home.resolve("conf"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve("console.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private void await(String password) {
        Instant latest = Instant.now().plus(LONGEST_START);
        try (Driver driver = driver(password)) {
            while (!answers(driver)) {
                if (!process.isAlive() || Instant.now().isAfter(latest)) {
                    throw new IllegalStateException("does not start: " + Files.readString(home.resolve("console.log")));
                }
                Thread.sleep(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(Driver driver) {
        try (Session system = driver.session(SessionConfig.forDatabase("system"))) {
            system.run("SHOW DEFAULT DATABASE YIELD currentStatus WHERE currentStatus = 'online' RETURN 1")
                    .single();
            return true;
        } catch (Neo4jException e) {
            return String.valueOf(e.code()).endsWith("CredentialsExpired");
        }
    }

    private Driver driver(String password) {
        return GraphDatabase.driver(
                uri("bolt"),
                AuthTokens.basic(USER, password),
                Config.builder().withLogging(Logging.console(Level.OFF)).build());
    }

    /** Ends it as a crash would. */
    public void kill() {
        process.destroyForcibly();
        CompletableFuture<Process> end = process.onExit();
        end.join();
    }

    /** Takes all articles out of it. */
    public void empty() {
        try (Driver driver = driver(PASSWORD)) {
            driver.executableQuery("MATCH (n:Article|Entity|Statement|Quotation) DETACH DELETE n")
                    .execute();
        }
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /** Its address, for {@code --store}. */
    public String uri(String scheme) {
        return scheme + "://localhost:" + port;
    }

    /** How the store on it is opened, with routing. */
    public StoreSettings settings() {
        return new StoreSettings(uri("neo4j"), Path.of("unused"), USER, PASSWORD, null);
    }

    @Override
    public void close() {
        kill();
    }
}
