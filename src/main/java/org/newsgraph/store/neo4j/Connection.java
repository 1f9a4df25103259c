// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.neo4j.driver.TransactionCallback;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;

/**
 * A driver, and the embedded server where there is one.
 *
 * <p>Every piece of work is a managed transaction: the driver sends it to the member of a cluster that can do it, and
 * does it anew where the connection is lost or the server asks for that, so it must bear to be done again. All sessions
 * share their bookmarks: what was written is seen by what reads after it, whichever member answers.
 */
final class Connection implements AutoCloseable {

    /** How long a transaction is tried anew: enough for a server to start again, or a cluster to choose a leader. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final @Nullable EmbeddedNeo4j embedded;
    private final Driver driver;
    private final SessionConfig session;
    private final DriverErrors errors;

    private Connection(
            @Nullable EmbeddedNeo4j embedded, Driver driver, @Nullable String database, DriverErrors errors) {
        SessionConfig.Builder config =
                SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
        this.embedded = embedded;
        this.driver = driver;
        this.session = database == null
                ? config.build()
                : config.withDatabase(database).build();
        this.errors = errors;
    }

    /**
     * Starts the embedded server, where it is the one; a remote one is not asked yet.
     *
     * @throws StoreException where the embedded server cannot start
     * @throws UsageException where the address is none
     */
    static Connection to(StoreSettings settings) {
        EmbeddedNeo4j embedded = settings.embedded() ? EmbeddedNeo4j.start(settings.data()) : null;
        try {
            return new Connection(
                    embedded, driver(settings, embedded), settings.database(), new DriverErrors(settings.place()));
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }

    private static Driver driver(StoreSettings settings, @Nullable EmbeddedNeo4j embedded) {
        Config config = Config.builder()
                .withLogging(Logging.console(Level.OFF))
                .withMaxTransactionRetryTime(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionTimeout(CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
                .withUserAgent("newsgraph/" + org.newsgraph.Program.version())
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

    /** @throws StoreException where no server answers, or it refuses the user */
    void verify() {
        withDriver(reached -> {
            reached.verifyConnectivity();
            return true;
        });
    }

    /** The database that was asked for; empty for the server's default. */
    Optional<String> database() {
        return session.database();
    }

    /** For libraries that work with a driver. */
    <T> T withDriver(Function<Driver, T> work) {
        return errors.translate(() -> work.apply(driver));
    }

    <T> T read(TransactionCallback<T> work) {
        return inSession(open -> open.executeRead(work));
    }

    <T> T write(TransactionCallback<T> work) {
        return inSession(open -> open.executeWrite(work));
    }

    /** For what no managed transaction can do; nothing of it is done anew. */
    <T> T inSession(Function<Session, T> work) {
        return errors.translate(() -> {
            try (Session open = driver.session(session)) {
                return work.apply(open);
            }
        });
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
