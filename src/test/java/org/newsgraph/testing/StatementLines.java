// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;

/**
 * What a graph states, each statement in one line that people write easily: {@code metWith(Chad, Kenya) negative}.
 *
 * <p>Entities go by name, words in quotation marks; further roles, amount and time follow with their names; then come
 * polarity, certainty and tense where they are not those of a plain fact, and who claims it.
 */
public final class StatementLines {

    private StatementLines() {}

    public static List<String> of(ArticleGraph graph) {
        Map<String, String> names =
                graph.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name, (a, b) -> a));
        return graph.statements().stream().map(s -> line(s, names)).toList();
    }

    private static String line(Statement statement, Map<String, String> names) {
        List<String> arguments = new ArrayList<>();
        arguments.add(name(statement.subject(), names));
        if (statement.object() != null) {
            arguments.add(name(statement.object(), names));
        }
        statement.roles().forEach((role, filler) -> arguments.add(role + ": " + filler(filler, names)));
        if (statement.amount() != null) {
            arguments.add("amount: " + statement.amount().excerpt().text());
        }
        if (statement.time() != null) {
            arguments.add("time: " + statement.time().text());
        }
        List<String> line = new ArrayList<>();
        line.add(statement.relation() + "(" + String.join(", ", arguments) + ")");
        if (statement.polarity() != Polarity.POSITIVE) {
            line.add(statement.polarity().label());
        }
        if (statement.certainty() != Certainty.CERTAIN) {
            line.add(statement.certainty().label());
        }
        if (statement.tense() != Tense.NON_FUTURE) {
            line.add(statement.tense().label());
        }
        for (Attribution claim = statement.attribution(); claim != null; claim = claim.within()) {
            line.add("by " + (claim.source() == null ? "nobody known" : name(claim.source(), names)));
        }
        return String.join(" ", line);
    }

    private static String filler(Filler filler, Map<String, String> names) {
        return filler instanceof Filler.EntityFiller entity
                ? name(entity.entity(), names)
                : "\"" + ((Filler.TextFiller) filler).excerpt().text() + "\"";
    }

    private static String name(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }
}
