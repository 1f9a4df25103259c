// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.newsgraph.Program;
import org.newsgraph.StoreException;

/**
 * Constraints and indexes of a store, in the versions of {@code cypher/schema}.
 *
 * <p>Neo4j-Migrations applies each version once, records it in nodes of its own that no query of ours touches, and lets
 * one program at a time do so. A store that has every version is only read.
 */
final class Schema {

    /** Held here because the logging framework forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("ac.simons.neo4j.migrations");

    private static final String LOCKED = "Neo.ClientError.Schema.ConstraintValidationFailed";
    private static final String MADE_BY_ANOTHER = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
    private static final Duration PAUSE = Duration.ofMillis(500);

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final Connection connection;
    private final String place;
    private final List<URL> versions;
    private final Duration patience;

    /**
     * @param place where the store is, for a reader
     * @param versions files of the versions that this program knows
     * @param patience how long to wait for another program that brings the schema forward
     */
    Schema(Connection connection, String place, List<URL> versions, Duration patience) {
        this.connection = connection;
        this.place = place;
        this.versions = List.copyOf(versions);
        this.patience = patience;
    }

    /**
     * Applies the versions that the store lacks.
     *
     * @param alone whether no other program can be at work on the store, so that a lock is one that a killed run left
     * @throws StoreException where a newer program, or another one, made the store's schema
     */
    void bringForward(boolean alone) {
        connection.withDriver(driver -> {
            bringForward(new Migrations(config(), driver), alone);
            return true;
        });
    }

    private void bringForward(Migrations migrations, boolean alone) {
        if (isCurrent(migrations)) {
            return;
        }
        if (alone) {
            unlock();
        }
        Instant end = Instant.now().plus(patience);
        MigrationsException failure = tryToApply(migrations);
        while (failure != null) {
            Neo4jException cause = cause(failure);
            if (!mayPass(cause)) {
                throw cause == null ? other(failure) : cause;
            }
            if (Instant.now().isAfter(end)) {
                throw new StoreException(
                        place
                                + ": another newsgraph is bringing its schema forward, or one was killed at it; try again,"
                                + " and where none is running, delete the node with the label __Neo4jMigrationsLock",
                        failure);
            }
            pause();
            failure = isCurrent(migrations) ? null : tryToApply(migrations);
        }
        awaitIndexes();
    }

    private MigrationsConfig config() {
        return MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withResourceScanner(locations -> versions)
                .withDatabase(connection.database().orElse(null))
                .withInstalledBy("newsgraph " + Program.version())
                .withAutocrlf(true)
                .build();
    }

    private boolean isCurrent(Migrations migrations) {
        return switch (migrations.validate(false).getOutcome()) {
            case VALID -> true;
            case INCOMPLETE_DATABASE -> false;
            case INCOMPLETE_MIGRATIONS -> throw newer();
            case DIFFERENT_CONTENT, UNDEFINED -> throw other(null);
        };
    }

    private static @Nullable MigrationsException tryToApply(Migrations migrations) {
        try {
            migrations.apply();
            return null;
        } catch (MigrationsException e) {
            return e;
        }
    }

    /** Another program may hold the lock, or may just have made the same constraint. */
    private static boolean mayPass(@Nullable Neo4jException cause) {
        return cause instanceof RetryableException
                || cause != null && List.of(LOCKED, MADE_BY_ANOTHER).contains(cause.code());
    }

    private static @Nullable Neo4jException cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof Neo4jException)) {
            cause = cause.getCause();
        }
        return (Neo4jException) cause;
    }

    private StoreException newer() {
        return new StoreException(place + ": its schema has version " + storeVersion() + ", and this newsgraph ("
                + Program.version() + ") knows none after " + versions.size()
                + "; use the newsgraph that made it, or build anew into another store");
    }

    private StoreException other(@Nullable Throwable cause) {
        return new StoreException(
                place + ": its schema (version " + storeVersion() + ") is not one that this newsgraph ("
                        + Program.version()
                        + ") made, though the versions have the same numbers; use the newsgraph that"
                        + " made it, or build anew into another store",
                cause);
    }

    private long storeVersion() {
        return connection.read(transaction -> transaction
                .run(CypherFiles.store("schema-version"))
                .single()
                .get("version")
                .asLong());
    }

    private void awaitIndexes() {
        connection.read(transaction ->
                transaction.run(CypherFiles.store("await-indexes")).consume());
    }

    private void unlock() {
        connection.write(transaction ->
                transaction.run(CypherFiles.store("unlock-schema")).consume());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while another newsgraph brings the schema forward", e);
        }
    }
}
