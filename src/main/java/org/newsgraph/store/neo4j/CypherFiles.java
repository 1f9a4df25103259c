// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program's own Cypher, by file name, from {@code cypher/} on the class path. */
final class CypherFiles {

    /** In the order in which they are applied. */
    private static final List<String> SCHEMA = List.of(
            "01-article-id",
            "02-entity-id",
            "03-statement-id",
            "04-quotation-id",
            "05-statement-relation",
            "06-entity-names",
            "07-statement-evidence");

    private CypherFiles() {}

    static List<String> schema() {
        return SCHEMA.stream().map(name -> read("schema/" + name)).toList();
    }

    /** A statement of {@code cypher/store}. */
    static String store(String name) {
        return read("store/" + name);
    }

    private static String read(String name) {
        String file = "/cypher/" + name + ".cypher";
        try (InputStream input = CypherFiles.class.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
