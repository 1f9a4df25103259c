// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.nlp.clearnlp.ClearNlpParser;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.Trees;

/** Trees on which the reading once went round in a circle, or too deep. */
class GraphExtractorTests {

    private static final GraphExtractor EXTRACTOR =
            new GraphExtractor(new OntologyLoader().load(List.of()), ClearNlpParser.MENDERS, Rules.ALL);

    private static ArticleGraph extract(String... rows) {
        return EXTRACTOR.extract(Trees.article(Trees.sentence(rows)));
    }

    @Test
    void whatAfterAPrepositionLeadsBackToNoNounBeforeIt() {
        ArticleGraph graph = extract(
                "Utopia NNP 1 subject Utopia ORGANIZATION",
                "opposes VBZ -1 root oppose",
                "the DT 3 determiner",
                "muscle NN 1 object",
                "of IN 3 preposition",
                "what WP 6 subject",
                "are VBP 4 preposition_clause be",
                "upstarts NNS 6 attribute upstart");
        assertThat(graph.statements()).extracting(Statement::object).containsOnlyNulls();
    }

    @Test
    void aReportMayLieInAsManyReportsAsASentenceHasWords() {
        int reports = 3_000;
        Stream<String> said = IntStream.range(0, reports)
                .mapToObj(i -> "said VBD %d %s say".formatted(i - 1, i == 0 ? "root" : "clause"));
        Stream<String> met = Stream.of(
                "Ana NNP %d subject Ana PERSON".formatted(reports + 1),
                "met VBD %d clause meet".formatted(reports - 1),
                "Bo NNP %d object Bo PERSON".formatted(reports + 1));
        ArticleGraph graph = extract(Stream.concat(said, met).toArray(String[]::new));
        assertThat(graph.statements()).extracting(Statement::relation).containsExactly("metWith");
    }
}
