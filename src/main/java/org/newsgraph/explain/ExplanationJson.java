// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Statement;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.ontology.Ontology;

/**
 * What {@link Explanation} tells people, for programs: the statement as {@code extract} writes it, and what it refers
 * to.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Indented, with a line end. */
    public static String of(ArticleGraph graph, Statement statement, Ontology ontology) {
        GraphJsonWriter writer = new GraphJsonWriter();
        Article article = graph.article();
        Span sentence = new SentenceAround(ontology.lexicon().honorificWords())
                .of(article, statement.evidence().span());
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("statement", writer.statement(statement));
        root.put("asserted", statement.asserted());
        root.set("article", writer.article(article));
        root.putObject("sentence")
                .put("begin", sentence.begin())
                .put("end", sentence.end())
                .put("text", article.text().slice(sentence));
        root.putObject("relation")
                .put("name", statement.relation())
                .put("definition", ontology.relation(statement.relation()).definition());
        entities(root.putArray("entities"), graph, referredTo(statement));
        ObjectNode lexicon = root.putObject("lexicon").put("rule", statement.rule());
        ontology.lexicon().entries().stream()
                .filter(entry -> entry.rule().equals(statement.rule()))
                .findFirst()
                .ifPresent(entry -> lexicon.put("location", entry.location()).put("example", entry.example()));
        return JsonDocument.of(root);
    }

    private static void entities(ArrayNode array, ArticleGraph graph, Set<String> ids) {
        graph.entities().stream().filter(entity -> ids.contains(entity.id())).forEach(entity -> {
            ObjectNode node = array.addObject()
                    .put("id", entity.id())
                    .put("type", entity.type())
                    .put("name", entity.name());
            if (entity.wikidata() != null) {
                node.put("wikidata", entity.wikidata());
            }
        });
    }

    private static Set<String> referredTo(Statement statement) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(statement.subject());
        if (statement.object() != null) {
            ids.add(statement.object());
        }
        for (Filler filler : statement.roles().values()) {
            if (filler instanceof Filler.EntityFiller entity) {
                ids.add(entity.entity());
            }
        }
        for (@Nullable Attribution by = statement.attribution(); by != null; by = by.within()) {
            if (by.source() != null) {
                ids.add(by.source());
            }
        }
        return ids;
    }
}
