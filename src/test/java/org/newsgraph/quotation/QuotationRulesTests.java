// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.RuleExample;
import org.newsgraph.testing.SharedAnalyser;

/** The rows of {@code quotations.psv}: each rule has one, and does what it says. */
class QuotationRulesTests {

    private static final String NOT = "no ";
    private static final QuotationFinder FINDER =
            new QuotationFinder(SharedAnalyser.ontology().lexicon().cues());

    private static List<RuleExample> rows() {
        return RuleExample.of("quotations");
    }

    private static boolean isMet(RuleExample row, List<String> found) {
        return row.expects().startsWith(NOT)
                ? !found.contains(row.expects().substring(NOT.length()))
                : found.contains(row.expects());
    }

    private static ReadArticle read(String text, Rules rules) {
        return SharedAnalyser.read(text.replace("¶", "\n\n"), rules);
    }

    private static List<String> found(String text, Rules rules) {
        ReadArticle article = read(text, rules);
        return FINDER.find(article).stream()
                .map(speech -> text(article, speech))
                .toList();
    }

    private static String text(ReadArticle article, ReportedSpeech speech) {
        String source = speech.source() == null
                ? "?"
                : article.sentences()
                        .get(speech.source().sentence())
                        .token(speech.source().token())
                        .text();
        String cue = speech.cue().isEmpty()
                ? "-"
                : speech.cue().stream().map(Token::text).collect(Collectors.joining(" "));
        String mode = speech.mode().name().toLowerCase(Locale.ROOT);
        return String.join(" / ", mode, source, cue, article.article().text().slice(speech.content()));
    }

    @Test
    void theTableHasEachRuleOnce() {
        assertThat(rows())
                .extracting(RuleExample::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(QuotationRule.values()).map(QuotationRule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleGivesWhatIsExpected(RuleExample row) {
        List<String> found = found(row.example(), Rules.ALL);
        assertThat(isMet(row, found)).as("%s in %s", row.expects(), found).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleNeedsItsRule(RuleExample row) {
        List<String> found = found(row.example(), Rules.without(List.of(row.id())));
        assertThat(isMet(row, found)).as("%s in %s", row.expects(), found).isFalse();
    }

    @Test
    void aSpeechTellsItsDerivation() {
        List<ReportedSpeech> speeches = FINDER.find(read("The court chose to wait.", Rules.ALL));
        assertThat(speeches).singleElement().satisfies(speech -> assertThat(speech.derivation())
                .containsExactly("verb choose", "quotation.source-as-argument", "quotation.content-as-argument"));
    }

    @Test
    void aSpeechWithoutCueTellsWhoseItIs() {
        List<ReportedSpeech> speeches = FINDER.find(read("Ana Ruiz: \"We shall not pay.\"", Rules.ALL));
        assertThat(speeches).singleElement().satisfies(speech -> {
            assertThat(Objects.requireNonNull(speech.source()).token()).isEqualTo(1);
            assertThat(speech.derivation()).containsExactly("quotation.source-stands-before-colon");
        });
    }
}
