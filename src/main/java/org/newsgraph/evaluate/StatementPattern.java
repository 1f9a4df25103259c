// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.function.Predicate;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;

/**
 * A relation and its two participants, as a table of sentences writes them.
 *
 * @param subject words, or {@link Participants#ANY}
 * @param object words, or {@link Participants#ANY}, which an absent object matches too
 */
record StatementPattern(String relation, String subject, String object) {

    /** Whether {@code statement} of {@code graph} states it; of a symmetric relation in either order. */
    boolean matches(ArticleGraph graph, Statement statement, Predicate<String> symmetric) {
        return statement.relation().equals(relation)
                && (Participants.mean(subject, graph, statement.subject())
                                && Participants.mean(object, graph, statement.object())
                        || symmetric.test(relation)
                                && Participants.mean(subject, graph, statement.object())
                                && Participants.mean(object, graph, statement.subject()));
    }
}
