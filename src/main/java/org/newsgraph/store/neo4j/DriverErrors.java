// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.newsgraph.NewsgraphException;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;

/** Says in one line what the driver's exceptions mean for the user; the server's status code is kept. */
final class DriverErrors {

    private static final String SYNTAX = "Neo.ClientError.Statement";
    /** What the driver gives its own errors for a code. */
    private static final String NO_CODE = "N/A";

    private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";

    private final String place;

    /** @param place where the store is, for a reader */
    DriverErrors(String place) {
        this.place = place;
    }

    <T> T translate(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw translated(e);
        }
    }

    /** What is wrong with a query of the user's is the user's to mend, not the store's. */
    NewsgraphException translated(Neo4jException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (e instanceof AuthenticationException) {
            return new StoreException(
                    place + ": refuses the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD", e);
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return new StoreException(
                    place + ": no Neo4j answers there; check the address and that the server is running", e);
        }
        if (NO_DATABASE.equals(e.code())) {
            return new StoreException(place + ": " + reason + " Check --database.", e);
        }
        if (e instanceof ClientException && String.valueOf(e.code()).startsWith(SYNTAX)) {
            return new UsageException("the query is refused: " + reason + " (" + e.code() + ")");
        }
        String code = e.code() == null || e.code().equals(NO_CODE) ? "" : " (" + e.code() + ")";
        return new StoreException(place + ": " + reason + code, e);
    }
}
