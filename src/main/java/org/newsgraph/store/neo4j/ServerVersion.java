// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import com.google.common.base.Splitter;
import java.util.List;
import org.neo4j.driver.Record;
import org.newsgraph.StoreException;

/**
 * Which server keeps a store.
 *
 * @param version such as 5.26.1, or 2025.08.0 as newer ones count
 * @param edition such as community
 */
record ServerVersion(String version, String edition) {

    private static final int MAJOR = 5;
    private static final int MINOR = 26;

    static ServerVersion of(Connection connection) {
        Record row = connection.read(
                transaction -> transaction.run(CypherFiles.store("server")).single());
        return new ServerVersion(
                row.get("version").asString(), row.get("edition").asString());
    }

    /** Whether it knows all that our statements say: labels and types as parameters came last. */
    boolean suffices() {
        List<String> parts = Splitter.onPattern("\\D+").omitEmptyStrings().splitToList(version);
        int major = parts.isEmpty() ? 0 : Integer.parseInt(parts.get(0));
        int minor = parts.size() < 2 ? 0 : Integer.parseInt(parts.get(1));
        return major > MAJOR || major == MAJOR && minor >= MINOR;
    }

    /** What to tell of one that does not suffice. */
    StoreException problem(String place) {
        return new StoreException(place + ": is " + this + ", which is too old; newsgraph needs Neo4j " + MAJOR + "."
                + MINOR + " or later");
    }

    @Override
    public String toString() {
        return "Neo4j " + version + " " + edition;
    }
}
