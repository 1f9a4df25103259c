// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsgraph.ClassPathFolder;

/** The program's own Cypher, by file name, from {@code cypher/} on the class path. */
final class CypherFiles {

    private static final String ENDING = ".cypher";
    private static final Map<String, String> STORE = ClassPathFolder.texts("/cypher/store/status.cypher", ENDING);

    private CypherFiles() {}

    /** The statements that make constraints and indexes, in the order of their numbers. */
    static List<String> schema() {
        return List.copyOf(ClassPathFolder.texts("/cypher/schema/01-article-id.cypher", ENDING)
                .values());
    }

    /** A statement of {@code cypher/store}. */
    static String store(String name) {
        return Objects.requireNonNull(STORE.get(name), name);
    }
}
