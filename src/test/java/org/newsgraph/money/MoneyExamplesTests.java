// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.OntologyException;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.graph.Amount;
import org.newsgraph.ontology.Location;
import org.newsgraph.ontology.MoneyTables;
import org.newsgraph.ontology.NoMoneyPattern;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.ValuedWords;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.RuleExample;
import org.newsgraph.testing.SharedAnalyser;

/** Each rule by which sums of money are read has an example that needs it. */
class MoneyExamplesTests {

    private static final Ontology ONTOLOGY = SharedAnalyser.ontology();
    private static final AmountReader READER = new AmountReader(ONTOLOGY);

    static List<RuleExample> rules() {
        return RuleExample.of("money");
    }

    static List<NoMoneyPattern> exceptions() {
        return ONTOLOGY.money().exceptions();
    }

    @Test
    void everyRuleHasOneRow() {
        assertThat(rules())
                .extracting(RuleExample::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(MoneyRule.values()).map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleNeedsItsRule(RuleExample row) {
        assertThat(sums(row.example(), Rules.ALL)).isEqualTo(row.expects());
        assertThat(sums(row.example(), Rules.without(List.of(row.id())))).isNotEqualTo(row.expects());
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void whatIsNoMoneyIsNoneByItsRuleAlone(NoMoneyPattern row) {
        assertThat(sums(row.example(), Rules.ALL)).isEmpty();
        assertThat(sums(row.example(), Rules.without(List.of(row.id())))).startsWith(row.expects() + " = ");
    }

    @Test
    void mistakesInTheTablesAreToldTogether() {
        Location place = new Location("own.psv", 2);
        MoneyTables own = ONTOLOGY.money();
        MoneyTables tables = new MoneyTables(
                plus(own.words(), new ValuedWords("scale", "big", List.of("zillion"), place)),
                List.of(
                        new NoMoneyPattern("money.none-a", "x", "odd", "", "", "x", "x", place),
                        new NoMoneyPattern("money.none-b", "{zorb}", "any", "", "", "x", "x", place)));
        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> MoneyRules.of(tables))
                .withMessage(
                        """
                        own.psv:2: "big" is no value of the set scale; write \\d{1,2}
                        own.psv:2: unknown kind of number "odd"; use one of any, small, without-scale, year
                        own.psv:2: no pattern: no set "zorb"; mend the regular expression, or add the set""");
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static String sums(String passage, Rules rules) {
        Article article = new Article("a", "a.txt", null, null, null, null, "0", new ArticleText(passage));
        return READER.read(article, rules).stream().map(MoneyExamplesTests::row).collect(Collectors.joining(" ; "));
    }

    static String row(Amount amount) {
        String value = amount.value() == null ? "?" : amount.value().toPlainString();
        return amount.excerpt().text() + " = " + value + " " + (amount.currency() == null ? "?" : amount.currency());
    }
}
