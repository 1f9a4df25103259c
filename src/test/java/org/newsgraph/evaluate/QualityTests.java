// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.testing.Extractions;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.SharedAnalyser;

/**
 * The program is as good as {@code evaluate/quality.json} says, or better; src/site/quality.md shows that file.
 *
 * <p>The file is what {@code evaluate fixtures --format json} prints. A change that makes a figure better rewrites it,
 * by {@code -Dgolden.rewrite}, in its own commit.
 */
class QualityTests {

    private static final Path FILE = Golden.path("evaluate/quality.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final double ROUNDING = 1e-9;

    /** Keys of what is measured; the others count. */
    private static final Set<String> MEASURED = Set.of("precision", "recall", "f1", "share");

    /** Groups and keys of which less is better. */
    private static final Set<String> FAULTS = Set.of("nonFactsAsserted", "sentenceTraps", "traps");

    private static final String TABLE = "| measure on the fixtures | precision | recall | F1 or share |";

    private static final List<List<String>> SHOWN = List.of(
            List.of("statements: relation and pair of actors", "/statements/pair"),
            List.of("statements: with all roles", "/statements/strict"),
            List.of("status: all four right", "/status/allFour"),
            List.of("status of what is no fact: all four right", "/status/allFourOfNonFacts"),
            List.of("quotations: content", "/quotations/content"),
            List.of("quotations: source", "/quotations/source"),
            List.of("entities: span and type, lenient", "/entities/typeLenient"),
            List.of("coreference: mean of MUC, B³ and CEAF, lenient", "/coreference/conllLenient"),
            List.of("times: value", "/times/value"),
            List.of("amounts: value and currency", "/amounts/value"),
            List.of("asserted, and so in the gold", "/traps/assertedPrecision"),
            List.of("what is no fact, stated as one", "/traps/nonFactsAsserted"),
            List.of("sentences: statements found", "/sentences/all/found"),
            List.of("sentences: status right of those", "/sentences/all/status"),
            List.of("sentences: traps stated as fact", "/sentences/all/traps"));

    private static String evaluated() {
        Ontology ontology = SharedAnalyser.ontology();
        Evaluation evaluation = new Evaluator(
                        relation -> ontology.relation(relation).symmetric())
                .evaluate(
                        new GoldReader(ontology).read(List.of("fixtures")),
                        (articles, sink) -> Extractions.extractAll(SharedAnalyser.pipeline(), articles, sink));
        return EvaluationJson.of(evaluation, false);
    }

    @Test
    void noFigureIsWorseThanTheFileHasIt() throws IOException {
        String now = evaluated();
        if (System.getProperty("golden.rewrite") != null) {
            Golden.check(FILE, now);
        }
        JsonNode measured = JSON.readTree(now);
        List<String> worse = new ArrayList<>();
        figures("", JSON.readTree(FILE.toFile()), (path, before) -> {
            boolean fault = List.of(path.split("/")).stream().anyMatch(FAULTS::contains);
            double value = measured.at(path).asDouble();
            if (fault ? value > before + ROUNDING : value < before - ROUNDING) {
                worse.add(String.format(Locale.ROOT, "%s was %.4f, is %.4f", path, before, value));
            }
        });
        assertThat(worse).isEmpty();
    }

    private static void figures(String path, JsonNode node, BiConsumer<String, Double> sink) {
        node.fields().forEachRemaining(field -> {
            String below = path + "/" + field.getKey();
            if (field.getValue().isNumber() && MEASURED.contains(field.getKey())) {
                sink.accept(below, field.getValue().asDouble());
            } else {
                figures(below, field.getValue(), sink);
            }
        });
    }

    @Test
    void readmeShowsTheFile() throws IOException {
        JsonNode file = JSON.readTree(FILE.toFile());
        Golden.checkTable(
                Path.of("src/site/quality.md"),
                TABLE,
                SHOWN.stream().map(row -> row(row.get(0), file.at(row.get(1)))).toList());
    }

    private static String row(String label, JsonNode figure) {
        return figure.has("f1")
                ? String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %.3f |",
                        label,
                        figure.get("precision").asDouble(),
                        figure.get("recall").asDouble(),
                        figure.get("f1").asDouble())
                : String.format(
                        Locale.ROOT,
                        "| %s | | | %.3f (%d of %d) |",
                        label,
                        figure.get("share").asDouble(),
                        figure.get("count").asLong(),
                        figure.get("of").asLong());
    }
}
