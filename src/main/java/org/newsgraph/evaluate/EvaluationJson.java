// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsgraph.evaluate.measure.Figure;
import org.newsgraph.evaluate.measure.Mean;
import org.newsgraph.evaluate.measure.MeasureGroup;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.evaluate.measure.Score;
import org.newsgraph.evaluate.measure.Share;
import org.newsgraph.json.JsonDocument;

/** An evaluation for machines: always the same keys; a figure for which there was nothing to measure is null. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** Indented, with a line end. */
    public static String of(Evaluation evaluation, boolean misses) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("articles", evaluation.articles());
        for (MeasureGroup group : evaluation.groups()) {
            ObjectNode node = root.putObject(group.key());
            group.figures().forEach(figure -> figure(node.putObject(figure.key()), figure));
        }
        ObjectNode sentences = root.putObject("sentences");
        tally(sentences.putObject("all"), evaluation.sentences());
        ObjectNode phenomena = sentences.putObject("phenomena");
        evaluation.phenomena().forEach((name, tally) -> tally(phenomena.putObject(name), tally));
        if (misses) {
            ArrayNode list = root.putArray("misses");
            evaluation.misses().forEach(miss -> miss(list.addObject(), miss));
        }
        return JsonDocument.of(root);
    }

    private static void figure(ObjectNode node, Figure figure) {
        if (figure.tally() instanceof Share share) {
            share(node, share);
        } else if (figure.tally() instanceof Mean mean) {
            scores(node, mean.precision(), mean.recall(), mean.f1(), mean.isEmpty());
        } else if (figure.tally() instanceof Score score) {
            scores(node, score.precision(), score.recall(), score.f1(), score.isEmpty());
            node.put("precise", score.precise()).put("found", score.found());
            node.put("recalled", score.recalled()).put("gold", score.gold());
        }
    }

    private static void scores(ObjectNode node, double precision, double recall, double f1, boolean empty) {
        number(node, "precision", precision, empty);
        number(node, "recall", recall, empty);
        number(node, "f1", f1, empty);
    }

    private static void share(ObjectNode node, Share share) {
        number(node, "share", share.value(), share.isEmpty());
        node.put("count", share.part()).put("of", share.whole());
    }

    private static void tally(ObjectNode node, SentenceTally tally) {
        node.put("sentences", tally.sentences());
        share(node.putObject("found"), tally.found());
        share(node.putObject("status"), tally.status());
        share(node.putObject("traps"), tally.traps());
    }

    private static void miss(ObjectNode node, Miss miss) {
        node.put("group", miss.group())
                .put("kind", miss.kind())
                .put("article", miss.article())
                .put("line", miss.line());
        if (miss.expected() != null) {
            node.put("expected", miss.expected());
        }
        if (miss.found() != null) {
            node.put("found", miss.found());
        }
        node.put("sentence", miss.sentence());
    }

    private static void number(ObjectNode node, String key, double value, boolean empty) {
        if (empty) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
