// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.evaluate.Evaluator;
import org.newsgraph.evaluate.Gold;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.testing.Extractions;
import org.newsgraph.testing.SharedAnalyser;

/** The rows of {@code behaviours.psv}, a table of sentences as {@code evaluate} takes it: all of them hold. */
class BehavioursTests {

    private static final Path TABLE = Path.of("src/test/resources/org/newsgraph/pipeline/behaviours.psv");

    @TestFactory
    Stream<DynamicTest> everyBehaviourHolds() throws IOException {
        Ontology ontology = SharedAnalyser.ontology();
        Gold gold = new GoldReader(ontology).read(List.of(TABLE.toString()));
        List<Miss> misses = new Evaluator(
                        relation -> ontology.relation(relation).symmetric())
                .evaluate(gold, (articles, sink) -> Extractions.extractAll(SharedAnalyser.pipeline(), articles, sink))
                .misses();
        List<String> lines = Files.readAllLines(TABLE);

        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).matches("[^#].*\\|.*"))
                .skip(1)
                .mapToObj(line -> DynamicTest.dynamicTest(lines.get(line - 1), () -> assertThat(misses)
                        .filteredOn(miss -> miss.line() == line)
                        .isEmpty()));
    }
}
