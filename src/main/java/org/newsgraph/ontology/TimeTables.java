// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/** How times are told; what the rows' patterns and names mean, the reader of times knows. */
public record TimeTables(List<ValuedWords> words, List<TimePattern> patterns, List<NoTimePattern> exceptions) {

    public TimeTables {
        words = List.copyOf(words);
        patterns = List.copyOf(patterns);
        exceptions = List.copyOf(exceptions);
    }
}
