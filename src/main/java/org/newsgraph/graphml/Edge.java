// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Filler.EntityFiller;
import org.newsgraph.graph.Filler.TextFiller;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.Ontology;

/** A statement that has an object, with all that an edge tells of it. */
record Edge(Statement statement, Article article, Nodes nodes) {

    /** One column for each part of a statement, and for each role of the ontology. */
    static List<Column<Edge>> columns(Ontology ontology) {
        List<Column<Edge>> columns = new ArrayList<>(List.of(
                Column.text("label", edge -> edge.statement.relation()),
                new Column<>("weight", "double", edge -> edge.statement.confidence()),
                Column.text("family", edge -> ontology.relation(edge.statement.relation())
                        .family()),
                new Column<>("symmetric", "boolean", edge -> ontology.relation(edge.statement.relation())
                        .symmetric()),
                new Column<>("asserted", "boolean", edge -> edge.statement.asserted()),
                Column.text("polarity", edge -> edge.statement.polarity().label()),
                Column.text("certainty", edge -> edge.statement.certainty().label()),
                Column.text("tense", edge -> edge.statement.tense().label()),
                Column.text("attribution", Edge::attribution),
                Column.text("from", Edge::from),
                Column.text("to", Edge::to),
                new Column<>("amount", "double", Edge::amount),
                Column.text("currency", Edge::currency),
                Column.text("ploverEvent", Edge::ploverEvent),
                Column.text("ploverMode", Edge::ploverMode),
                Column.text("trigger", edge -> edge.statement.trigger().text()),
                Column.text("evidence", edge -> edge.statement.evidence().text()),
                Column.text("article", edge -> edge.article.id()),
                Column.text("title", edge -> edge.article.title()),
                Column.text("publisher", edge -> edge.article.publisher()),
                Column.text("published", edge -> edge.article.published())));
        ontology.roles().keySet().forEach(role -> columns.add(Column.text(role, edge -> edge.role(role))));
        return List.copyOf(columns);
    }

    /** The names of who claims it, the nearest first; the cue stands for one who is not named. */
    private @Nullable String attribution() {
        List<String> sources = new ArrayList<>();
        for (Attribution claim = statement.attribution(); claim != null; claim = claim.within()) {
            sources.add(
                    claim.source() == null
                            ? claim.cue().text()
                            : nodes.of(claim.source()).name());
        }
        return sources.isEmpty() ? null : String.join(", according to ", sources);
    }

    private @Nullable LocalDate from() {
        return statement.time() == null ? null : statement.time().from();
    }

    private @Nullable LocalDate to() {
        return statement.time() == null ? null : statement.time().to();
    }

    private @Nullable String amount() {
        BigDecimal value =
                statement.amount() == null ? null : statement.amount().value();
        return value == null ? null : value.toPlainString();
    }

    private @Nullable String currency() {
        return statement.amount() == null ? null : statement.amount().currency();
    }

    private @Nullable String ploverEvent() {
        return statement.plover() == null ? null : statement.plover().event();
    }

    private @Nullable String ploverMode() {
        return statement.plover() == null ? null : statement.plover().mode();
    }

    private @Nullable String role(String role) {
        Filler filler = statement.roles().get(role);
        if (filler instanceof EntityFiller entity) {
            return nodes.of(entity.entity()).name();
        }
        return filler instanceof TextFiller words ? words.excerpt().text() : null;
    }
}
