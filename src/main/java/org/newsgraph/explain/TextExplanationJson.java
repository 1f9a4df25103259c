// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.FrameFate;

/** What {@link TextExplanation} tells people, for programs: the graph as {@code extract} writes it, and the steps. */
public final class TextExplanationJson {

    private TextExplanationJson() {}

    /** Indented, with a line end. */
    public static String of(Extraction extraction) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode sentences = root.putArray("sentences");
        for (Predicates predicates : extraction.article().predicates()) {
            sentence(sentences.addObject(), predicates, extraction);
        }
        root.set("graph", new GraphJsonWriter().graph(extraction.graph()));
        return JsonDocument.of(root);
    }

    private static void sentence(ObjectNode node, Predicates predicates, Extraction extraction) {
        Sentence sentence = predicates.sentence();
        Sentence before = extraction.analysed().sentences().get(sentence.index());
        ArrayNode tokens = node.putArray("tokens");
        for (Token token : sentence.tokens()) {
            ObjectNode mended = token(tokens.addObject(), token);
            List<String> repairs = sentence.repairs(token);
            if (!repairs.isEmpty()) {
                token(mended.putObject("mendedFrom"), before.token(token.index()));
                repairs.forEach(mended.putArray("by")::add);
            }
        }
        ArrayNode arguments = node.putArray("arguments");
        for (Token head : sentence.tokens()) {
            if (head.isVerb() || head.isNoun() || head.isAdjective()) {
                predicates.at(head).arguments().forEach(a -> arguments
                        .addObject()
                        .put("predicate", head.index())
                        .put("function", a.function())
                        .put("head", a.head())
                        .put("rule", a.rule().id()));
            }
        }
        ArrayNode frames = node.putArray("frames");
        extraction.frames().stream()
                .filter(fate -> sentence.tokens().containsAll(fate.trigger()))
                .forEach(fate -> frame(frames.addObject(), fate));
    }

    private static ObjectNode token(ObjectNode node, Token token) {
        return node.put("text", token.text())
                .put("lemma", token.lemma())
                .put("wordClass", label(token.features().wordClass()))
                .put("verbForm", label(token.features().verbForm()))
                .put("plural", token.isPlural())
                .put("name", label(token.nameKind()))
                .put("head", token.head())
                .put("function", label(token.function()));
    }

    private static void frame(ObjectNode node, FrameFate fate) {
        node.put("trigger", fate.trigger().stream().map(Token::text).collect(Collectors.joining(" ")))
                .put("rule", fate.entry().rule())
                .put("location", fate.entry().location())
                .put("stands", fate.lost() == null);
        if (fate.lost() != null) {
            node.put("lost", fate.lost());
        }
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
