// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;

/** Statements in the short form that people read: {@code metWith(A, B) place=C negative by D}. */
public final class StatementText {

    private final Function<String, String> names;

    public StatementText(ArticleGraph graph) {
        this.names = graph.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name))::get;
    }

    public String of(Statement statement) {
        return pair(statement) + roles(statement) + status(statement);
    }

    String pair(Statement statement) {
        return statement.relation() + "(" + name(statement.subject())
                + (statement.object() == null ? "" : ", " + name(statement.object())) + ")";
    }

    String roles(Statement statement) {
        return statement.roles().entrySet().stream()
                .map(role -> " " + role.getKey() + "=" + filler(role.getValue()))
                .collect(Collectors.joining());
    }

    /** The marks of a statement that is not asserted, each after a blank; nothing for one that is. */
    String status(Statement statement) {
        List<String> marks = new ArrayList<>();
        if (statement.polarity() != Polarity.POSITIVE) {
            marks.add(statement.polarity().label());
        }
        if (statement.certainty() != Certainty.CERTAIN) {
            marks.add(statement.certainty().label());
        }
        if (statement.tense() != Tense.NON_FUTURE) {
            marks.add(statement.tense().label());
        }
        for (@Nullable Attribution claim = statement.attribution(); claim != null; claim = claim.within()) {
            marks.add("by " + (claim.source() == null ? "?" : name(claim.source())));
        }
        return marks.stream().map(mark -> " " + mark).collect(Collectors.joining());
    }

    String name(String entity) {
        return Objects.requireNonNull(names.apply(entity), entity);
    }

    static String time(Statement statement) {
        TimeRange time = statement.time();
        return time == null
                ? " without time"
                : " \"%s\" = %s to %s"
                        .formatted(
                                time.text(),
                                time.from() == null ? "?" : time.from(),
                                time.to() == null ? "?" : time.to());
    }

    static String amount(Statement statement) {
        return statement.amount() == null ? " without amount" : " " + amount(statement.amount());
    }

    static String amount(Amount amount) {
        return "\"" + amount.excerpt().text() + "\" = "
                + (amount.value() == null ? "?" : amount.value().toPlainString())
                + (amount.currency() == null ? "" : " " + amount.currency());
    }

    private String filler(Filler filler) {
        return filler instanceof Filler.EntityFiller entity
                ? name(entity.entity())
                : "\"" + ((Filler.TextFiller) filler).excerpt().text().replaceAll("\\s+", " ") + "\"";
    }
}
