// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.PsvFile;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.SharedAnalyser;

/** The rows of {@code quotations.psv}: each rule has one, and does what it says. */
class QuotationRulesTests {

    private static final Path TABLE = Path.of("ontology/en/rules/quotations.psv");
    private static final String NOT = "no ";
    private static final QuotationFinder FINDER =
            new QuotationFinder(SharedAnalyser.ontology().lexicon().cues());

    /** @param expects a speech as {@link #text} writes it; one that is not to be found after "no" */
    private record Row(String id, String example, String expects) {

        static Row of(PsvFile.Row row) {
            return new Row(row.get("id"), row.get("example").replace("¶", "\n\n"), row.get("expects"));
        }

        boolean isMet(List<String> found) {
            return expects.startsWith(NOT) ? !found.contains(expects.substring(NOT.length())) : found.contains(expects);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static List<Row> rows() {
        try {
            return PsvFile.parse(TABLE.toString(), Files.readString(TABLE), new Problems())
                    .orElseThrow()
                    .rows()
                    .stream()
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadArticle read(String text, Rules rules) {
        Article article = SharedAnalyser.article("test", text);
        return ReadArticle.of(
                SharedAnalyser.analyser().analyse(article),
                SharedAnalyser.analyser().menders(),
                SharedAnalyser.ontology().grammar(),
                rules);
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
                .extracting(Row::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(QuotationRule.values()).map(QuotationRule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleGivesWhatIsExpected(Row row) {
        List<String> found = found(row.example(), Rules.ALL);
        assertThat(row.isMet(found)).as("%s in %s", row.expects(), found).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleNeedsItsRule(Row row) {
        List<String> found = found(row.example(), Rules.without(List.of(row.id())));
        assertThat(row.isMet(found)).as("%s in %s", row.expects(), found).isFalse();
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
