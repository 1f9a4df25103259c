// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which Neo4j to use.
 *
 * @param store {@code embedded}, or the URI of a server
 * @param data folder of the embedded server; unused with a URI
 * @param username null for a server that asks for none
 * @param password null where there is none
 * @param database null for the server's default
 */
public record StoreSettings(
        String store, Path data, @Nullable String username, @Nullable String password, @Nullable String database) {

    /** The word for the server in our own process. */
    public static final String EMBEDDED = "embedded";

    public boolean embedded() {
        return store.equals(EMBEDDED);
    }

    /** Where the store is, for a reader. */
    public String place() {
        return embedded() ? data.toAbsolutePath().normalize().toString() : store;
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "StoreSettings[" + place() + "]";
    }
}
