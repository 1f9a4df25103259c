// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;

/**
 * A statement that a sentence states, with its status.
 *
 * @param source words for who claims it, {@link #UNNAMED}, or null where nobody but the article does
 * @param written as it stands in the table
 */
record ExpectedStatement(
        StatementPattern pattern,
        Polarity polarity,
        Certainty certainty,
        Tense tense,
        @Nullable String source,
        String written) {

    /** A source that the sentence does not name: none at all, or one known by a description alone. */
    static final String UNNAMED = "?";

    /** Whether the article itself says that it is so. */
    boolean isAsserted() {
        return polarity == Polarity.POSITIVE
                && certainty == Certainty.CERTAIN
                && tense == Tense.NON_FUTURE
                && source == null;
    }

    boolean hasStatusOf(ArticleGraph graph, Statement statement) {
        return statement.polarity() == polarity
                && statement.certainty() == certainty
                && statement.tense() == tense
                && hasSourceOf(graph, statement.attribution());
    }

    private boolean hasSourceOf(ArticleGraph graph, @Nullable Attribution attribution) {
        if (source == null || attribution == null) {
            return source == null && attribution == null;
        }
        return source.equals(UNNAMED)
                ? !isNamed(graph, attribution.source())
                : Participants.mean(source, graph, attribution.source());
    }

    private static boolean isNamed(ArticleGraph graph, @Nullable String id) {
        return graph.entities().stream()
                .filter(e -> Optional.of(e.id()).equals(Optional.ofNullable(id)))
                .flatMap(e -> e.mentions().stream())
                .anyMatch(m -> m.kind() == MentionKind.NAME);
    }
}
