// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler.EntityFiller;
import org.newsgraph.graph.Filler.TextFiller;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.ontology.Ontology;

/**
 * The parameters by which the files of {@code cypher/store} save one article graph; {@link ArticleGraphRecord} reads
 * them back. Absent values are left out of the maps.
 */
final class GraphParameters {

    private final ArticleGraph graph;
    private final Ontology ontology;

    /** Whatever becomes a label or a relationship type is looked up in the ontology. */
    GraphParameters(ArticleGraph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
    }

    /** "counterPart" as a relationship type: "COUNTER_PART". */
    static String roleType(String role) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, role);
    }

    List<Map<String, Object>> articles(String fingerprint) {
        return List.of(row(article(fingerprint)));
    }

    private Map<String, Object> article(String fingerprint) {
        Article article = graph.article();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", article.id());
        map.put("source", article.source());
        put(map, "title", article.title());
        put(map, "url", article.url());
        put(map, "publisher", article.publisher());
        put(map, "published", article.published());
        map.put("sha256", article.sha256());
        map.put("text", article.text().value());
        map.put("fingerprint", fingerprint);
        spans(map, "time", graph.times(), time -> time.excerpt());
        map.put("timeTypes", list(graph.times(), time -> time.type()));
        map.put("timeValues", list(graph.times(), time -> time.value()));
        spans(map, "amount", graph.amounts(), amount -> amount.excerpt());
        map.put("amountValues", list(graph.amounts(), amount -> exact(amount)));
        map.put("amountCurrencies", list(graph.amounts(), amount -> Objects.requireNonNullElse(amount.currency(), "")));
        return map;
    }

    List<Map<String, Object>> entities() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entity entity : graph.entities()) {
            Map<String, Object> mentioned = new LinkedHashMap<>();
            mentioned.put("position", rows.size());
            mentioned.put("type", entity.type());
            mentioned.put("name", entity.name());
            mentioned.put("aliases", entity.aliases());
            mentioned.put("count", entity.mentions().size());
            mentioned.put("begins", list(entity.mentions(), m -> m.excerpt().begin()));
            mentioned.put("ends", list(entity.mentions(), m -> m.excerpt().end()));
            mentioned.put(
                    "kinds", list(entity.mentions(), (Mention m) -> m.kind().label()));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("article", graph.article().id());
            row.put("id", entity.id());
            row.put("type", label(entity));
            put(row, "wikidata", entity.wikidata());
            row.put("mentioned", mentioned);
            rows.add(row);
        }
        return rows;
    }

    private String label(Entity entity) {
        return known(ontology.types(), entity.type()).name();
    }

    private static <T> T known(Map<String, T> all, String name) {
        T known = all.get(name);
        if (known == null) {
            throw new IllegalArgumentException("the ontology has no " + name);
        }
        return known;
    }

    List<Map<String, Object>> statements() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Statement statement : graph.statements()) {
            Map<String, Object> properties = properties(statement);
            known(ontology.relations(), statement.relation());
            properties.put("position", rows.size());
            Map<String, Object> row = row(properties);
            row.put("roles", roles(statement));
            row.put("claims", claims(statement));
            row.put("edges", edges(statement));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> row(Map<String, Object> properties) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("article", graph.article().id());
        row.put("properties", properties);
        return row;
    }

    private static Map<String, Object> properties(Statement statement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", statement.id());
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
        excerpt(map, "trigger", statement.trigger());
        if (statement.plover() != null) {
            map.put("ploverEvent", statement.plover().event());
            put(map, "ploverMode", statement.plover().mode());
        }
        if (statement.time() != null) {
            time(map, statement.time());
        }
        if (statement.amount() != null) {
            amount(map, statement.amount());
        }
        statement.roles().forEach((role, filler) -> {
            if (filler instanceof TextFiller text) {
                excerpt(map, role, text.excerpt());
            }
        });
        claims(map, statement.attribution());
        List<Excerpt> words = list(statement.qualifications(), q -> q.word());
        if (!words.isEmpty()) {
            map.put("qualifiers", list(statement.qualifications(), q -> q.qualifier()));
            map.put("qualifierRules", list(statement.qualifications(), q -> q.rule()));
            spans(map, "qualifier", words, word -> word);
        }
        return map;
    }

    private static void time(Map<String, Object> map, TimeRange time) {
        put(map, "from", time.from());
        put(map, "to", time.to());
        map.put("timeText", time.text());
    }

    private static void amount(Map<String, Object> map, Amount amount) {
        put(map, "amount", amount.value() == null ? null : amount.value().doubleValue());
        put(map, "amountExact", amount.value() == null ? null : exact(amount));
        put(map, "currency", amount.currency());
        map.put("amountText", amount.excerpt().text());
        map.put("amountBegin", amount.excerpt().begin());
        map.put("amountEnd", amount.excerpt().end());
    }

    private static void claims(Map<String, Object> map, @Nullable Attribution attribution) {
        List<Attribution> chain = chain(attribution);
        if (!chain.isEmpty()) {
            map.put("claimSources", list(chain, claim -> Objects.requireNonNullElse(claim.source(), "")));
            spans(map, "claim", chain, Attribution::cue);
        }
    }

    private static List<Attribution> chain(@Nullable Attribution attribution) {
        List<Attribution> chain = new ArrayList<>();
        for (Attribution claim = attribution; claim != null; claim = claim.within()) {
            chain.add(claim);
        }
        return chain;
    }

    private List<Map<String, Object>> roles(Statement statement) {
        List<Map<String, Object>> roles = new ArrayList<>();
        roles.add(role("SUBJECT", statement.subject()));
        if (statement.object() != null) {
            roles.add(role("OBJECT", statement.object()));
        }
        statement.roles().forEach((role, filler) -> {
            known(ontology.roles(), role);
            if (filler instanceof EntityFiller entity) {
                roles.add(role(roleType(role), entity.entity()));
            }
        });
        return roles;
    }

    private static Map<String, Object> role(String type, String entity) {
        return Map.of("role", type, "entity", entity);
    }

    private static List<Map<String, Object>> claims(Statement statement) {
        List<Map<String, Object>> claims = new ArrayList<>();
        int order = 0;
        for (Attribution claim : chain(statement.attribution())) {
            if (claim.source() != null) {
                claims.add(Map.of("source", claim.source(), "cue", claim.cue().text(), "order", order));
            }
            order++;
        }
        return claims;
    }

    /** The direct edge, where the statement has one. */
    private List<Map<String, Object>> edges(Statement statement) {
        if (!statement.asserted() || statement.object() == null) {
            return List.of();
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("statement", statement.id());
        properties.put("evidence", statement.evidence().text());
        properties.put("article", graph.article().id());
        if (statement.time() != null) {
            put(properties, "from", statement.time().from());
            put(properties, "to", statement.time().to());
        }
        return List.of(Map.of(
                "type", known(ontology.relations(), statement.relation()).neo4jType(),
                "subject", statement.subject(),
                "object", statement.object(),
                "properties", properties));
    }

    List<Map<String, Object>> quotations() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Quotation quotation : graph.quotations()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", quotation.id());
            map.put("position", rows.size());
            map.put("mode", quotation.mode().label());
            map.put("content", quotation.content().text());
            map.put("begin", quotation.content().begin());
            map.put("end", quotation.content().end());
            if (quotation.cue() != null) {
                excerpt(map, "cue", quotation.cue());
            }
            if (quotation.sourceSpan() != null) {
                map.put("sourceText", quotation.sourceSpan().text());
                map.put("sourceBegin", quotation.sourceSpan().begin());
                map.put("sourceEnd", quotation.sourceSpan().end());
            }
            Map<String, Object> row = row(map);
            put(row, "source", quotation.source());
            rows.add(row);
        }
        return rows;
    }

    private static String exact(Amount amount) {
        return amount.value() == null ? "" : amount.value().toPlainString();
    }

    private static void excerpt(Map<String, Object> map, String name, Excerpt excerpt) {
        map.put(name, excerpt.text());
        map.put(name + "Begin", excerpt.begin());
        map.put(name + "End", excerpt.end());
    }

    private static <T> void spans(Map<String, Object> map, String name, List<T> all, Function<T, Excerpt> excerpt) {
        map.put(name + "Texts", list(all, one -> excerpt.apply(one).text()));
        map.put(name + "Begins", list(all, one -> excerpt.apply(one).begin()));
        map.put(name + "Ends", list(all, one -> excerpt.apply(one).end()));
    }

    private static <T, R> List<R> list(List<T> all, Function<T, R> part) {
        return all.stream().map(part).toList();
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
