// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Statement;

/** All that a graph quotes of its article. */
public final class Excerpts {

    private Excerpts() {}

    public static Stream<Excerpt> of(ArticleGraph graph) {
        Stream<Excerpt> mentions =
                graph.entities().stream().flatMap(e -> e.mentions().stream().map(m -> m.excerpt()));
        Stream<Excerpt> quotations = graph.quotations().stream()
                .flatMap(q -> Stream.of(q.content(), q.cue(), q.sourceSpan()))
                .filter(Objects::nonNull);
        return Stream.of(
                        mentions,
                        graph.statements().stream().flatMap(Excerpts::of),
                        quotations,
                        graph.times().stream().map(t -> t.excerpt()),
                        graph.amounts().stream().map(a -> a.excerpt()))
                .flatMap(s -> s);
    }

    private static Stream<Excerpt> of(Statement statement) {
        List<Excerpt> all = new ArrayList<>(List.of(statement.trigger(), statement.evidence()));
        statement.roles().values().forEach(filler -> {
            if (filler instanceof Filler.TextFiller text) {
                all.add(text.excerpt());
            }
        });
        statement.qualifications().forEach(q -> all.add(q.word()));
        for (Attribution a = statement.attribution(); a != null; a = a.within()) {
            all.add(a.cue());
        }
        if (statement.amount() != null) {
            all.add(statement.amount().excerpt());
        }
        return all.stream();
    }
}
