// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.evaluate.Evaluator;
import org.newsgraph.evaluate.Gold;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.testing.Extractions;
import org.newsgraph.testing.SharedAnalyser;

/** The rows of {@code behaviours/*.psv}, tables of sentences as {@code evaluate} takes them: all of them hold. */
class BehavioursTests {

    private static final Path TABLES = Path.of("src/test/resources/org/newsgraph/pipeline/behaviours");

    @TestFactory
    Stream<DynamicNode> everyBehaviourHolds() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            return tables.sorted().toList().stream().map(BehavioursTests::behavioursOf);
        }
    }

    private static DynamicNode behavioursOf(Path table) {
        Ontology ontology = SharedAnalyser.ontology();
        try {
            Gold gold = new GoldReader(ontology).read(List.of(table.toString()));
            List<Miss> misses = new Evaluator(
                            relation -> ontology.relation(relation).symmetric())
                    .evaluate(
                            gold, (articles, sink) -> Extractions.extractAll(SharedAnalyser.pipeline(), articles, sink))
                    .misses();
            List<String> lines = Files.readAllLines(table);
            return DynamicContainer.dynamicContainer(
                    table.getFileName().toString(),
                    IntStream.rangeClosed(1, lines.size())
                            .filter(line -> lines.get(line - 1).matches("[^#].*\\|.*"))
                            .skip(1)
                            .mapToObj(line -> DynamicTest.dynamicTest(lines.get(line - 1), () -> assertThat(misses)
                                    .filteredOn(miss -> miss.line() == line)
                                    .isEmpty())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
