// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.Ontology;

/**
 * What somebody would write by hand to get the same nodes and relationships into Neo4j: one {@code UNWIND … MERGE} for
 * each kind of node and each type of relationship, a thousand statements a transaction.
 *
 * <p>It knows nothing of earlier versions, of other names of an entity, or of labels that it was not written for.
 */
final class PlainLoad implements AutoCloseable {

    private static final int STATEMENTS = 1000;

    private final Driver driver;
    private final Ontology ontology;
    private final String relationships;
    private final Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    private int statements;

    /** @param relationships how they are made: MERGE bears to be done again, CREATE is the faster */
    PlainLoad(Driver driver, Ontology ontology, String relationships) {
        this.driver = driver;
        this.relationships = relationships;
        this.ontology = ontology;
    }

    void add(ArticleGraph graph) {
        String article = graph.article().id();
        row(
                "1 MERGE (a:Article {id: row.id}) SET a += row.properties",
                Map.of("id", article, "properties", article(graph)));
        graph.entities().forEach(entity -> entity(entity, article));
        graph.statements().forEach(statement -> statement(statement, article));
        graph.quotations().forEach(quotation -> quotation(quotation, article));
        statements += graph.statements().size();
        if (statements >= STATEMENTS) {
            close();
        }
    }

    private static Map<String, Object> article(ArticleGraph graph) {
        return Map.of(
                "source", graph.article().source(),
                "title", String.valueOf(graph.article().title()),
                "url", String.valueOf(graph.article().url()),
                "publisher", String.valueOf(graph.article().publisher()),
                "published", graph.article().published(),
                "sha256", graph.article().sha256(),
                "text", graph.article().text().value());
    }

    private void entity(Entity entity, String article) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", entity.id());
        row.put("name", entity.name());
        row.put("wikidata", entity.wikidata());
        row.put("article", article);
        row.put(
                "mentioned",
                Map.of(
                        "name", entity.name(),
                        "type", entity.type(),
                        "count", entity.mentions().size(),
                        "begins",
                                entity.mentions().stream()
                                        .map(m -> m.excerpt().begin())
                                        .toList(),
                        "ends",
                                entity.mentions().stream()
                                        .map(m -> m.excerpt().end())
                                        .toList(),
                        "kinds",
                                entity.mentions().stream()
                                        .map(m -> m.kind().label())
                                        .toList()));
        row(
                "2 MERGE (e:Entity {id: row.id}) SET e:" + entity.type()
                        + ", e.name = row.name, e.wikidata = row.wikidata",
                row);
        row(
                "3 MATCH (e:Entity {id: row.id}) MATCH (a:Article {id: row.article})"
                        + " @ (e)-[m:MENTIONED_IN]->(a) SET m += row.mentioned",
                row);
    }

    private void statement(Statement statement, String article) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("id", statement.id());
        evidence.put("article", article);
        evidence.put("begin", statement.evidence().begin());
        evidence.put("end", statement.evidence().end());
        evidence.put("properties", properties(statement));
        row("4 MERGE (s:Statement {id: row.id}) SET s += row.properties", evidence);
        row(
                "5 MATCH (s:Statement {id: row.id}) MATCH (a:Article {id: row.article})"
                        + " @ (s)-[e:EVIDENCED_BY]->(a) SET e.begin = row.begin, e.end = row.end",
                evidence);
        role(statement, "SUBJECT", statement.subject());
        role(statement, "OBJECT", statement.object());
        statement
                .roles()
                .forEach((role, filler) ->
                        role(statement, role.toUpperCase(Locale.ROOT), ((Filler.EntityFiller) filler).entity()));
        if (statement.attribution() != null) {
            row(
                    "7 MATCH (s:Statement {id: row.id}) MATCH (e:Entity {id: row.entity})"
                            + " @ (s)-[c:ATTRIBUTED_TO]->(e) SET c.cue = row.cue, c.order = 0",
                    Map.of(
                            "id", statement.id(),
                            "entity", statement.attribution().source(),
                            "cue", statement.attribution().cue().text()));
        }
        if (statement.asserted()) {
            row(
                    "8 MATCH (a:Entity {id: row.subject}) MATCH (b:Entity {id: row.object}) @ (a)-[e:"
                            + ontology.relation(statement.relation()).neo4jType()
                            + " {statement: row.id}]->(b) SET e.evidence = row.evidence, e.article = row.article,"
                            + " e.from = row.from, e.to = row.to",
                    Map.of(
                            "id", statement.id(),
                            "subject", statement.subject(),
                            "object", statement.object(),
                            "article", article,
                            "evidence", statement.evidence().text(),
                            "from", statement.time().from(),
                            "to", statement.time().to()));
        }
    }

    private void role(Statement statement, String type, String entity) {
        row(
                "6 MATCH (s:Statement {id: row.id}) MATCH (e:Entity {id: row.entity}) @ (s)-[:" + type + "]->(e)",
                Map.of("id", statement.id(), "entity", entity));
    }

    private static Map<String, Object> properties(Statement statement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("relation", statement.relation());
        map.put("polarity", statement.polarity().label());
        map.put("certainty", statement.certainty().label());
        map.put("tense", statement.tense().label());
        map.put("asserted", statement.asserted());
        map.put("rule", statement.rule());
        map.put("confidence", statement.confidence());
        map.put("evidence", statement.evidence().text());
        map.put("begin", statement.evidence().begin());
        map.put("end", statement.evidence().end());
        map.put("trigger", statement.trigger().text());
        map.put("triggerBegin", statement.trigger().begin());
        map.put("triggerEnd", statement.trigger().end());
        map.put("ploverEvent", statement.plover().event());
        map.put("ploverMode", statement.plover().mode());
        map.put("from", statement.time().from());
        map.put("to", statement.time().to());
        map.put("timeText", statement.time().text());
        if (statement.amount() != null) {
            map.put("amount", statement.amount().value().doubleValue());
            map.put("amountExact", statement.amount().value().toPlainString());
            map.put("currency", statement.amount().currency());
            map.put("amountText", statement.amount().excerpt().text());
            map.put("amountBegin", statement.amount().excerpt().begin());
            map.put("amountEnd", statement.amount().excerpt().end());
        }
        if (statement.attribution() != null) {
            map.put("claimSources", List.of(statement.attribution().source()));
            map.put("claimTexts", List.of(statement.attribution().cue().text()));
            map.put("claimBegins", List.of(statement.attribution().cue().begin()));
            map.put("claimEnds", List.of(statement.attribution().cue().end()));
        }
        return map;
    }

    private void quotation(Quotation quotation, String article) {
        row(
                "9 MERGE (q:Quotation {id: row.id}) SET q += row.properties"
                        + " WITH q, row MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.source})"
                        + " @ (q)-[:QUOTED_IN]->(a) @ (q)-[:SAID_BY]->(e)",
                Map.of(
                        "id", quotation.id(),
                        "article", article,
                        "source", quotation.source(),
                        "properties",
                                Map.of(
                                        "mode", quotation.mode().label(),
                                        "content", quotation.content().text(),
                                        "begin", quotation.content().begin(),
                                        "end", quotation.content().end(),
                                        "cue", quotation.cue().text(),
                                        "cueBegin", quotation.cue().begin(),
                                        "cueEnd", quotation.cue().end())));
    }

    /** @param statement what to do with each row, behind a figure that tells its turn; @ makes a relationship */
    private void row(String statement, Map<String, Object> row) {
        rows.computeIfAbsent(statement, key -> new ArrayList<>()).add(row);
    }

    /** Writes what waits. */
    @Override
    public void close() {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(this::write);
        }
        rows.clear();
        statements = 0;
    }

    private void write(TransactionContext transaction) {
        rows.forEach((statement, some) -> transaction
                .run("UNWIND $rows AS row " + statement.substring(2).replace("@", relationships), Map.of("rows", some))
                .consume());
    }
}
