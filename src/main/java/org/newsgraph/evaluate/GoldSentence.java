// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.List;
import org.newsgraph.article.Article;

/**
 * A sentence with what it states and what it must not be taken to state as fact.
 *
 * @param file the table, as the user knows it
 * @param line of the table
 * @param article the sentence as an article of its own
 */
record GoldSentence(
        String file,
        int line,
        String phenomenon,
        Article article,
        List<ExpectedStatement> states,
        List<StatementPattern> not) {

    GoldSentence {
        states = List.copyOf(states);
        not = List.copyOf(not);
    }
}
