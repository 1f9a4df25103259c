// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/** How sums of money are told; what the names of sets and kinds of numbers mean, the reader of amounts knows. */
public record MoneyTables(List<ValuedWords> words, List<NoMoneyPattern> exceptions) {

    public MoneyTables {
        words = List.copyOf(words);
        exceptions = List.copyOf(exceptions);
    }
}
