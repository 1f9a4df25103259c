// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.util.List;

/**
 * What a check against the shapes found.
 *
 * @param violations each once, sorted
 * @param triples how many triples were checked, those of the ontology aside
 * @param concerned whether any shape applied to the data at all
 */
public record ShapeReport(List<Violation> violations, long triples, boolean concerned) {

    public ShapeReport {
        violations = List.copyOf(violations);
    }
}
