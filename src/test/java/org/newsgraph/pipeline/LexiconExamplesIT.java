// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.article.Article;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.testing.Extractions;
import org.newsgraph.testing.SharedAnalyser;

/** Every entry of the lexicon fires in its own example. */
class LexiconExamplesIT {

    @TestFactory
    Stream<DynamicTest> everyEntryFiresInItsExample() {
        List<LexiconEntry> entries = SharedAnalyser.ontology().lexicon().entries();
        Map<String, Set<String>> fired = new LinkedHashMap<>();
        List<String> examples =
                entries.stream().map(LexiconEntry::example).distinct().toList();
        List<Article> articles = new ArrayList<>();
        examples.forEach(e -> articles.add(SharedAnalyser.article(String.valueOf(articles.size()), e)));
        Extractions.extractAll(
                SharedAnalyser.pipeline(),
                articles,
                graph -> fired.put(
                        graph.article().text().value(),
                        graph.statements().stream().map(Statement::rule).collect(Collectors.toSet())));

        return entries.stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.location() + " " + entry.trigger(), () -> assertThat(fired.get(entry.example()))
                                .as(entry.example())
                                .contains(entry.rule())));
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfModesTellsTheModeInItsExample() {
        return SharedAnalyser.ontology().lexicon().modes().stream()
                .map(mode -> DynamicTest.dynamicTest(
                        mode.location() + " " + mode.event() + "/" + mode.mode(),
                        () -> assertThat(SharedAnalyser.graphOf(mode.example()).statements())
                                .as(mode.example())
                                .extracting(Statement::plover)
                                .contains(new PloverCode(mode.event(), mode.mode()))));
    }
}
