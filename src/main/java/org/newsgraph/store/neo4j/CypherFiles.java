// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import com.google.common.hash.Hashing;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsgraph.ClassPathFolder;

/** The program's own Cypher, by file name, from {@code cypher/} on the class path. */
final class CypherFiles {

    private static final String ENDING = ".cypher";
    private static final String SCHEMA = "/cypher/schema/V001__ids_and_names.cypher";
    private static final Map<String, String> STORE = ClassPathFolder.texts("/cypher/store/status.cypher", ENDING);

    private CypherFiles() {}

    /** The files of {@code cypher/schema}, in the order of their versions. */
    static List<URL> schema() {
        return ClassPathFolder.texts(SCHEMA, ENDING).keySet().stream()
                .map(version -> Objects.requireNonNull(
                        CypherFiles.class.getResource("/cypher/schema/" + version + ENDING), version))
                .toList();
    }

    /** SHA-256 of their names and texts: a store that was brought forward to them needs no second look. */
    static String schemaFingerprint() {
        return Hashing.sha256()
                .hashString(ClassPathFolder.texts(SCHEMA, ENDING).toString(), StandardCharsets.UTF_8)
                .toString();
    }

    /** A statement of {@code cypher/store}. */
    static String store(String name) {
        return Objects.requireNonNull(STORE.get(name), name);
    }
}
