// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * Terms that the page shows under one heading.
 *
 * @param id the anchor; it has a dot, which no term's name has
 * @param about what they have in common; blank where the title says it
 */
record Section(String id, String title, String about, List<Resource> terms) {

    Section {
        terms = List.copyOf(terms);
    }
}
