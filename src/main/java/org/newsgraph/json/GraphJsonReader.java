// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;

/**
 * Reads what {@link GraphJsonWriter} writes, and what people correct or write by hand in the same form.
 *
 * <p>Absent keys are taken for what {@code extract} leaves out; without status a statement is asserted, without
 * {@code kind} a mention is a name, and a trigger or cue that is not given is an empty excerpt. What is there must be
 * right: each span verbatim in the article, each id that of an entity, no key unknown (but in {@code article}, and for
 * {@code note}, which is a remark). Whether relations, types and roles exist is for the caller to ask the ontology.
 *
 * <p>Safe to share between threads.
 */
public final class GraphJsonReader {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads one object.
     *
     * @param file where it stands, as the user knows it: a path, or path and line
     * @param articles finds the article that the object is about, text and all
     * @throws UsageException at the first fault, with one line: file, object, what is wrong
     */
    public ArticleGraph read(String json, String file, Function<ArticleHead, Article> articles) {
        JsonItem root = new JsonItem(file, "", parse(json, file));
        root.allows("article", "entities", "statements", "quotations", "times", "amounts");
        Article article = articles.apply(head(root.required("article")));
        VerbatimText text = new VerbatimText(article);
        EntityItems entityItems = new EntityItems(text);
        List<Entity> entities = new ArrayList<>();
        root.children("entities").forEach(item -> entities.add(entityItems.entity(item)));
        StatementItems statements = new StatementItems(text, entityItems);
        OtherItems others = new OtherItems(text, entityItems);
        return new ArticleGraph(
                article,
                entities,
                root.children("statements").stream().map(statements::statement).toList(),
                root.children("quotations").stream().map(others::quotation).toList(),
                root.children("times").stream().map(others::time).toList(),
                root.children("amounts").stream().map(others::amount).toList());
    }

    private JsonNode parse(String json, String file) {
        try {
            JsonNode node = mapper.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new UsageException(file + ": it is no JSON" + where + ": "
                    + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
        throw new UsageException(file + ": it is no JSON object; begin with {\"article\": ");
    }

    private static ArticleHead head(JsonItem article) {
        return new ArticleHead(
                article.text("id"),
                article.text("source"),
                article.text("title"),
                article.text("url"),
                article.text("publisher"),
                article.date("published"),
                article.text("sha256"),
                article.number("length"),
                article.text("text"));
    }
}
