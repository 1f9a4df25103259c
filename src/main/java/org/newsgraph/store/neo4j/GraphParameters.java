// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

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
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
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
            mentioned.put("derivations", list(entity.mentions(), (Mention m) -> Derivation.line(m.derivation())));
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

    /** Fails where the graph says what the ontology does not know. */
    static <T> T known(Map<String, T> all, String name) {
        T known = all.get(name);
        if (known == null) {
            throw new IllegalArgumentException("the ontology has no " + name);
        }
        return known;
    }

    List<Map<String, Object>> statements() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Statement statement : graph.statements()) {
            StatementParameters parameters = new StatementParameters(statement, ontology);
            Map<String, Object> properties = parameters.properties();
            properties.put("position", rows.size());
            Map<String, Object> row = row(properties);
            row.put("roles", parameters.roles());
            row.put("claims", parameters.claims());
            row.put("edges", parameters.edges(graph.article().id()));
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
            if (!quotation.derivation().isEmpty()) {
                map.put("derivation", quotation.derivation());
            }
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

    static String exact(Amount amount) {
        return amount.value() == null ? "" : amount.value().toPlainString();
    }

    static void excerpt(Map<String, Object> map, String name, Excerpt excerpt) {
        map.put(name, excerpt.text());
        map.put(name + "Begin", excerpt.begin());
        map.put(name + "End", excerpt.end());
    }

    static <T> void spans(Map<String, Object> map, String name, List<T> all, Function<T, Excerpt> excerpt) {
        map.put(name + "Texts", list(all, one -> excerpt.apply(one).text()));
        map.put(name + "Begins", list(all, one -> excerpt.apply(one).begin()));
        map.put(name + "Ends", list(all, one -> excerpt.apply(one).end()));
    }

    static <T, R> List<R> list(List<T> all, Function<T, R> part) {
        return all.stream().map(part).toList();
    }

    static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
