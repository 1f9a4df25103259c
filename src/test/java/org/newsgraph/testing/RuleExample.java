// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.PsvFile;

/**
 * A row of {@code ontology/en/rules}.
 *
 * @param id of the rule
 * @param example that needs it
 * @param expects what must come of the example, as the head of its table tells
 */
public record RuleExample(String id, String example, String expects) {

    private static final Path TABLES = Path.of("ontology", "en", "rules");

    /** The rows of a table ("trees"), in file order. */
    public static List<RuleExample> of(String table) {
        Path file = TABLES.resolve(table + ".psv");
        try {
            return PsvFile.parse(file.toString(), Files.readString(file), new Problems()).orElseThrow().rows().stream()
                    .map(row -> new RuleExample(row.get("id"), row.get("example"), row.get("expects")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
