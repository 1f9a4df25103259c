// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;

/** Writes an article graph as one line of JSON; safe to share between threads. */
public final class GraphJsonWriter {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /** One line without its end. */
    public String write(ArticleGraph graph) {
        try {
            return mapper.writeValueAsString(graph(graph));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    /** The same as a tree. */
    public ObjectNode graph(ArticleGraph graph) {
        ObjectNode root = mapper.createObjectNode();
        root.set("article", article(graph.article()));
        ArrayNode entities = root.putArray("entities");
        graph.entities().forEach(e -> entity(entities.addObject(), e));
        ArrayNode statements = root.putArray("statements");
        graph.statements().forEach(s -> statements.add(statement(s)));
        ArrayNode quotations = root.putArray("quotations");
        graph.quotations().forEach(q -> quotation(quotations.addObject(), q));
        ArrayNode times = root.putArray("times");
        graph.times().forEach(t -> {
            ObjectNode time = excerpt(times.addObject(), t.excerpt());
            time.put("type", t.type()).put("value", t.value());
        });
        ArrayNode amounts = root.putArray("amounts");
        graph.amounts().forEach(a -> value(excerpt(amounts.addObject(), a.excerpt()), a));
        return root;
    }

    /** What a line says of its article. */
    public ObjectNode article(Article article) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", article.id()).put("source", article.source());
        put(node, "title", article.title());
        put(node, "url", article.url());
        put(node, "publisher", article.publisher());
        put(
                node,
                "published",
                article.published() == null ? null : article.published().toString());
        return node.put("sha256", article.sha256()).put("length", article.text().length());
    }

    private static void entity(ObjectNode node, Entity entity) {
        node.put("id", entity.id()).put("type", entity.type()).put("name", entity.name());
        put(node, "wikidata", entity.wikidata());
        texts(node, "aliases", entity.aliases());
        ArrayNode mentions = node.putArray("mentions");
        for (Mention mention : entity.mentions()) {
            ObjectNode place = excerpt(mentions.addObject(), mention.excerpt());
            texts(place.put("kind", mention.kind().label()), "derivation", mention.derivation());
        }
    }

    /** A statement as it stands in a line. */
    public ObjectNode statement(Statement statement) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", statement.id()).put("relation", statement.relation()).put("subject", statement.subject());
        put(node, "object", statement.object());
        if (!statement.roles().isEmpty()) {
            ObjectNode roles = node.putObject("roles");
            statement.roles().forEach((role, filler) -> filler(roles, role, filler));
        }
        if (statement.amount() != null) {
            excerpt(
                    value(node.putObject("amount"), statement.amount()),
                    statement.amount().excerpt());
        }
        if (statement.time() != null) {
            time(node.putObject("time"), statement.time());
        }
        node.put("polarity", statement.polarity().label())
                .put("certainty", statement.certainty().label())
                .put("tense", statement.tense().label());
        if (statement.attribution() != null) {
            attribution(node.putObject("attribution"), statement.attribution());
        }
        if (statement.plover() != null) {
            put(
                    node.putObject("plover").put("event", statement.plover().event()),
                    "mode",
                    statement.plover().mode());
        }
        excerpt(node.putObject("trigger"), statement.trigger());
        excerpt(node.putObject("evidence"), statement.evidence());
        node.put("rule", statement.rule());
        texts(node, "derivation", statement.derivation().steps());
        node.put("confidence", statement.confidence());
        if (!statement.qualifications().isEmpty()) {
            ArrayNode qualifiers = node.putArray("qualifiers");
            statement
                    .qualifications()
                    .forEach(q -> excerpt(
                            qualifiers
                                    .addObject()
                                    .put("qualifier", q.qualifier())
                                    .put("rule", q.rule()),
                            q.word()));
        }
        return node;
    }

    private static void filler(ObjectNode roles, String role, Filler filler) {
        if (filler instanceof Filler.EntityFiller entity) {
            roles.put(role, entity.entity());
        } else if (filler instanceof Filler.TextFiller text) {
            excerpt(roles.putObject(role), text.excerpt());
        }
    }

    private static void time(ObjectNode node, TimeRange time) {
        put(node, "from", time.from() == null ? null : time.from().toString());
        put(node, "to", time.to() == null ? null : time.to().toString());
        node.put("text", time.text());
    }

    private static void attribution(ObjectNode node, Attribution attribution) {
        put(node, "source", attribution.source());
        excerpt(node.putObject("cue"), attribution.cue());
        if (attribution.within() != null) {
            attribution(node.putObject("within"), attribution.within());
        }
    }

    private static void quotation(ObjectNode node, Quotation quotation) {
        node.put("mode", quotation.mode().label());
        put(node, "source", quotation.source());
        if (quotation.sourceSpan() != null) {
            excerpt(node.putObject("sourceSpan"), quotation.sourceSpan());
        }
        if (quotation.cue() != null) {
            excerpt(node.putObject("cue"), quotation.cue());
        }
        excerpt(node.putObject("content"), quotation.content());
        texts(node, "derivation", quotation.derivation());
    }

    private static ObjectNode value(ObjectNode node, Amount amount) {
        if (amount.value() != null) {
            node.put("value", amount.value());
        }
        put(node, "currency", amount.currency());
        return node;
    }

    private static ObjectNode excerpt(ObjectNode node, Excerpt excerpt) {
        return node.put("begin", excerpt.begin()).put("end", excerpt.end()).put("text", excerpt.text());
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(node.putArray(key)::add);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
