// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.testing.Golden;

/** The rows of {@code violations.psv}. */
final class ViolationCases {

    private static final String BAR = " \\| ";

    private ViolationCases() {}

    /**
     * What happens to the sound graph, and to what it leads.
     *
     * @param update a SPARQL Update
     * @param expected focus, path and message of each violation
     */
    record Case(String update, List<String> expected) {

        @Override
        public String toString() {
            return update;
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.replace(" | | ", " |  | ").split(BAR, 4);
            String violation = String.join(" | ", fields[1].strip(), fields[2].strip(), fields[3].strip());
            if (fields[0].isBlank()) {
                cases.get(cases.size() - 1).expected().add(violation);
            } else {
                cases.add(new Case(fields[0], new ArrayList<>(List.of(violation))));
            }
        }
        return cases;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Golden.path("shacl/violations.psv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
