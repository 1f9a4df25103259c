// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which Neo4j to use.
 *
 * @param store {@code embedded}, or the URI of a server
 * @param data folder of the embedded server
 * @param username null for a server that asks for none
 * @param password null where there is none
 * @param database null for the server's default
 * @param own whether {@code data} is the folder of the server: of the embedded one always, of another where a newsgraph
 *     serves the folder
 */
public record StoreSettings(
        String store,
        Path data,
        @Nullable String username,
        @Nullable String password,
        @Nullable String database,
        boolean own) {

    /** The word for the server in our own process. */
    public static final String EMBEDDED = "embedded";

    /** The embedded server, or one elsewhere. */
    public StoreSettings(
            String store, Path data, @Nullable String username, @Nullable String password, @Nullable String database) {
        this(store, data, username, password, database, store.equals(EMBEDDED));
    }

    /** The server that a newsgraph runs on a folder. */
    public static StoreSettings served(
            URI address, Path data, String username, @Nullable String password, @Nullable String database) {
        return new StoreSettings(address.toString(), data, username, password, database, true);
    }

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
