// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.newsgraph.store.neo4j.GraphParameters.exact;
import static org.newsgraph.store.neo4j.GraphParameters.excerpt;
import static org.newsgraph.store.neo4j.GraphParameters.known;
import static org.newsgraph.store.neo4j.GraphParameters.list;
import static org.newsgraph.store.neo4j.GraphParameters.put;
import static org.newsgraph.store.neo4j.GraphParameters.spans;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler.EntityFiller;
import org.newsgraph.graph.Filler.TextFiller;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/** The parameters by which {@code save-statements.cypher} saves one statement. */
final class StatementParameters {

    private final Statement statement;
    private final Ontology ontology;
    private final Relation relation;

    StatementParameters(Statement statement, Ontology ontology) {
        this.statement = statement;
        this.ontology = ontology;
        this.relation = known(ontology.relations(), statement.relation());
    }

    /** "counterPart" as a relationship type: "COUNTER_PART". */
    private static String roleType(String role) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, role);
    }

    /** Of the node. */
    Map<String, Object> properties() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", statement.id());
        map.put("relation", statement.relation());
        map.put("polarity", statement.polarity().label());
        map.put("certainty", statement.certainty().label());
        map.put("tense", statement.tense().label());
        map.put("asserted", statement.asserted());
        map.put("rule", statement.rule());
        if (!statement.derivation().steps().isEmpty()) {
            map.put("derivation", statement.derivation().steps());
        }
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

    /** The entities that fill its roles. */
    List<Map<String, Object>> roles() {
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

    /** Who claims it, as far as they are known. */
    List<Map<String, Object>> claims() {
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
    List<Map<String, Object>> edges(String article) {
        if (!statement.asserted() || statement.object() == null) {
            return List.of();
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("statement", statement.id());
        properties.put("evidence", statement.evidence().text());
        properties.put("article", article);
        if (statement.time() != null) {
            put(properties, "from", statement.time().from());
            put(properties, "to", statement.time().to());
        }
        return List.of(Map.of(
                "type", relation.neo4jType(),
                "subject", statement.subject(),
                "object", statement.object(),
                "properties", properties));
    }
}
