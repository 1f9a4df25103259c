// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.quotation.QuotationFinder;
import org.newsgraph.resolve.description.DescriptionRule;
import org.newsgraph.resolve.name.NameRule;
import org.newsgraph.resolve.pronoun.PronounRule;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.RuleExample;
import org.newsgraph.testing.SharedAnalyser;

/** Each rule of names, descriptions and pronouns has an example in its table, which it is needed for. */
class LinkRulesTests {

    private static final Map<String, Rule[]> TABLES = Map.of(
            "names", NameRule.values(),
            "descriptions", DescriptionRule.values(),
            "pronouns", PronounRule.values());

    private static final Ontology ONTOLOGY = SharedAnalyser.ontology();
    private static final EntityResolver RESOLVER = new EntityResolver(ONTOLOGY);
    private static final QuotationFinder QUOTATIONS =
            new QuotationFinder(ONTOLOGY.lexicon().cues());

    static Stream<RuleExample> rows() {
        return TABLES.keySet().stream().sorted().map(RuleExample::of).flatMap(List::stream);
    }

    @Test
    void everyRuleHasOneRowInItsTable() {
        TABLES.forEach((table, rules) -> assertThat(RuleExample.of(table))
                .extracting(RuleExample::id)
                .as(table)
                .containsExactlyElementsOf(
                        Arrays.stream(rules).map(Rule::id).sorted().toList()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleGivesWhatItExpects(RuleExample row) {
        ResolvedArticle resolved = resolve(row.example(), Rules.ALL);
        for (String expected : row.expects().split(";")) {
            check(expected.strip(), resolved, row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void withoutItsRuleAnExampleIsReadInAnotherWay(RuleExample row) {
        assertThat(told(resolve(row.example(), Rules.without(List.of(row.id())))))
                .as(row.toString())
                .isNotEqualTo(told(resolve(row.example(), Rules.ALL)));
    }

    private static ResolvedArticle resolve(String text, Rules rules) {
        ReadArticle article = SharedAnalyser.read(text, rules);
        return RESOLVER.resolve(article, QUOTATIONS.find(article));
    }

    /** Who is meant where, and by which rules. */
    private static String told(ResolvedArticle resolved) {
        return resolved.entities().stream()
                        .map(e -> e.id() + e.type() + e.name() + e.aliases() + e.mentions())
                        .toList()
                + " "
                + resolved.references().stream()
                        .map(r -> r.sentence() + " " + r.head() + " " + r.entity())
                        .sorted()
                        .toList()
                        .toString();
    }

    private static void check(String expected, ResolvedArticle resolved, RuleExample row) {
        if (expected.contains(" : ")) {
            String[] sides = expected.split(" : ");
            assertThat(entity(sides[0], resolved).map(Entity::type))
                    .as(row + " in " + brief(resolved))
                    .contains(sides[1]);
            return;
        }
        String[] sides = expected.split(" = ");
        Optional<Entity> meant = entity(sides[0], resolved);
        if (sides[1].equals("none")) {
            assertThat(meant.map(e -> e.mentions().get(0).excerpt().text()))
                    .as(row + " in " + brief(resolved))
                    .satisfiesAnyOf(first -> assertThat(first).isEmpty(), first -> assertThat(first)
                            .contains(sides[0]));
        } else {
            assertThat(meant).as(row + " in " + brief(resolved)).isPresent().hasValueSatisfying(e -> assertThat(
                            Stream.concat(
                                    Stream.of(e.name()),
                                    e.mentions().stream().map(m -> m.excerpt().text())))
                    .contains(sides[1]));
        }
    }

    /** Of the last mention with these words. */
    private static Optional<Entity> entity(String words, ResolvedArticle resolved) {
        return resolved.entities().stream()
                .flatMap(e -> e.mentions().stream()
                        .filter(m -> m.excerpt().text().equals(words))
                        .map(m -> Map.entry(m, e)))
                .max(java.util.Comparator.comparingInt((Map.Entry<Mention, Entity> m) ->
                        m.getKey().excerpt().span().begin()))
                .map(Map.Entry::getValue);
    }

    private static String brief(ResolvedArticle resolved) {
        return resolved.entities().stream()
                .map(e -> e.type() + " "
                        + e.mentions().stream().map(m -> m.excerpt().text()).toList())
                .collect(Collectors.joining("; "));
    }
}
