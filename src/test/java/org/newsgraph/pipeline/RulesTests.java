// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.extract.status.StatusRule;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.argument.ArgumentRule;
import org.newsgraph.nlp.clearnlp.RepairRule;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.RuleExample;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.StatementLines;

/** The rules whose tables tell a sentence that needs them. */
class RulesTests {

    private static final List<String> TABLES = List.of("trees", "arguments", "frames", "statuses");
    private static final String NOT = "no ";
    private static final GraphExtractor EXTRACTOR = new GraphExtractor(
            SharedAnalyser.ontology(), SharedAnalyser.analyser().menders(), Rules.ALL);
    private static final RuleBook BOOK = new RuleBook(SharedAnalyser.analyser(), SharedAnalyser.ontology());

    static List<RuleExample> rows() {
        return TABLES.stream().map(RuleExample::of).flatMap(List::stream).toList();
    }

    @Test
    void everyRuleHasARowAndEveryRowARule() {
        Set<String> rules = Stream.<Rule[]>of(
                        RepairRule.values(), ArgumentRule.values(), FrameRule.values(), StatusRule.values())
                .flatMap(Stream::of)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(rows().stream().map(RuleExample::id)).containsExactlyInAnyOrderElementsOf(rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleNeedsItsRule(RuleExample row) {
        AnalysedArticle analysed = SharedAnalyser.analyser().analyse(SharedAnalyser.article("test", row.example()));
        ArticleGraph with = EXTRACTOR.extract(analysed);
        ArticleGraph without = EXTRACTOR.extract(analysed, BOOK.without(List.of(row.id())));

        List<String> lines = StatementLines.of(with);
        if (row.expects().startsWith(NOT)) {
            assertThat(lines).doesNotContain(row.expects().substring(NOT.length()));
        } else {
            assertThat(lines).contains(row.expects());
        }
        assertThat(json(without)).isNotEqualTo(json(with));
    }

    /** Without the derivation, which tells of the rule by itself. */
    private static String json(ArticleGraph graph) {
        return new GraphJsonWriter().write(graph).replaceAll(",\"derivation\":\\[[^\\]]*\\]", "");
    }
}
