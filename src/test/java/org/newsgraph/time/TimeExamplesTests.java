// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.GraphExtractor;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.RuleExample;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.time.table.TimeRule;

/** Each rule by its example, which it alone reads as it should be. */
class TimeExamplesTests {

    private static final Ontology ONTOLOGY = SharedAnalyser.ontology();
    private static final TimeFinder FINDER = new TimeFinder(ONTOLOGY);

    static List<RuleExample> rows() {
        return Stream.of(
                        ONTOLOGY.times().patterns().stream()
                                .map(r -> new RuleExample(r.id(), r.example(), r.expects())),
                        ONTOLOGY.times().exceptions().stream()
                                .map(r -> new RuleExample(r.id(), r.example(), r.expects())),
                        RuleExample.of("time").stream())
                .flatMap(rows -> rows)
                .toList();
    }

    @Test
    void eachRuleHasOneRow() {
        assertThat(rows()).extracting(RuleExample::id).doesNotHaveDuplicates();
        assertThat(RuleExample.of("time"))
                .extracting(RuleExample::id)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TimeRule.values()).map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleIsReadAsExpectedByItsRuleAlone(RuleExample row) {
        assertThat(isMet(row, Rules.ALL))
                .as("%s with the rule", said(row, Rules.ALL))
                .isTrue();
        Rules without = Rules.without(List.of(row.id()));
        assertThat(isMet(row, without))
                .as("%s without the rule", said(row, without))
                .isFalse();
    }

    @Test
    void aTimeKnowsItsRule() {
        assertThat(times("The two ministers met on Friday.", Rules.ALL).times())
                .extracting(TimeSpan::rule)
                .containsExactly("time.weekday");
    }

    private static boolean isMet(RuleExample row, Rules rules) {
        String words = row.expects().substring(0, row.expects().indexOf(" = "));
        SortedSet<String> said = said(row, rules);
        return row.expects().endsWith(" = none")
                ? said.stream().noneMatch(time -> time.startsWith(words + " = "))
                : said.contains(row.expects());
    }

    private static SortedSet<String> said(RuleExample row, Rules rules) {
        return row.expects().contains("..") ? ranges(row.example(), rules) : values(row.example(), rules);
    }

    private static SortedSet<String> values(String example, Rules rules) {
        ReadArticle read = times(example, rules);
        SortedSet<String> values = new TreeSet<>();
        for (TimeSpan time : read.times()) {
            Sentence sentence = read.sentences().get(time.sentence());
            String words = read.article()
                    .text()
                    .slice(Sentence.span(sentence.tokens().subList(time.first(), time.last() + 1)));
            values.add(words + " = " + time.value());
        }
        return values;
    }

    private static ReadArticle times(String example, Rules rules) {
        return FINDER.correct(SharedAnalyser.read(example, rules));
    }

    private static AnalysedArticle analysed(String example) {
        return SharedAnalyser.analyser().analyse(SharedAnalyser.article("test", example));
    }

    private static SortedSet<String> ranges(String example, Rules rules) {
        ArticleGraph graph =
                new GraphExtractor(ONTOLOGY, SharedAnalyser.analyser().menders(), rules).extract(analysed(example));
        SortedSet<String> ranges = new TreeSet<>();
        graph.statements().forEach(statement -> {
            TimeRange time = statement.time();
            if (time != null) {
                ranges.add("%s = %s..%s".formatted(time.text(), day(time.from()), day(time.to())));
            }
        });
        return ranges;
    }

    private static String day(Object day) {
        return day == null ? "" : day.toString();
    }
}
