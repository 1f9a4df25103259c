// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.JsonSchemas;

class ExplanationTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private static Excerpt at(Article article, String words) {
        int begin = article.text().toCodePoint(article.text().value().indexOf(words));
        return Excerpt.of(article, new Span(begin, begin + words.codePointCount(0, words.length())));
    }

    /** A statement of the article itself, without anything that need not be there. */
    private static Statement plain(Article article, String evidence, String trigger, String rule) {
        return new Statement(
                "0a1b",
                new Claim("pledged", "norway", null, new TreeMap<>()),
                Factuality.FACT,
                Setting.NONE,
                null,
                new Wording(at(article, trigger), at(article, evidence)),
                new Derivation(rule, List.of(), 1));
    }

    private static ArticleGraph graph(Article article, Statement statement) {
        List<Entity> entities = List.of(
                new Entity("norway", "State", "Norway", "Q20", List.of(), List.of()),
                new Entity("minister", "Person", "finance minister", null, List.of(), List.of()),
                new Entity("oslo", "Place", "Oslo", null, List.of(), List.of()));
        return new ArticleGraph(article, entities, List.of(statement), List.of(), List.of(), List.of());
    }

    private static String json(Article article, Statement statement) {
        String json = ExplanationJson.of(graph(article, statement), statement, ONTOLOGY);
        JsonSchemas.check("explain", json);
        return json;
    }

    private static List<String> explain(Article article, Statement statement) {
        return new Explanation(graph(article, statement), statement, ONTOLOGY)
                .lines(words -> words.isEmpty() ? "" : "<" + words + ">", words -> "[" + words + "]");
    }

    static Stream<Arguments> sentences() throws IOException {
        return Files.readAllLines(Golden.path("explain/explained-sentences.psv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace("\\n", "\n").replace("\\t", "\t").split(" \\| "))
                .map(fields -> Arguments.of((Object[]) fields));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void showsTheSentenceOnOneLineWithItsSpansMarked(String text, String evidence, String trigger, String shown) {
        Article article = Article.of("a", "a.txt", MONDAY, text);

        assertThat(explain(article, plain(article, evidence, trigger, "no entry"))
                        .get(3))
                .isEqualTo(shown);
    }

    @Nested
    class AStatement {

        private final Article article = Article.of(
                "pledge",
                "news/pledge.txt",
                MONDAY,
                "Norway may not give Chad about €5m for schools by Friday, the minister reportedly told the paper.");

        @Test
        void ofTheArticleItselfSaysSo() {
            Statement statement = plain(article, "Norway may not give", "give", "no entry");
            List<String> lines = explain(article, statement);

            Golden.check("explain/explanation-plain.json", json(article, statement));
            Golden.check("explain/explanation-plain.txt", String.join("\n", lines) + "\n");
        }

        @Test
        void hasEveryPartWithTheWordsThatSetIt() {
            Statement statement = new Statement(
                    "0a1b",
                    new Claim(
                            "pledged",
                            "norway",
                            "Q657",
                            new TreeMap<>(Map.of(
                                    "content", new Filler.TextFiller(at(article, "about €5m")),
                                    "beneficiary", new Filler.EntityFiller("minister")))),
                    new Factuality(
                            Polarity.NEGATIVE,
                            Certainty.POSSIBLE,
                            Tense.FUTURE,
                            new Attribution(
                                    "minister",
                                    at(article, "told"),
                                    new Attribution(null, at(article, "reportedly"), null)),
                            List.of(
                                    new Qualification("certainty", at(article, "reportedly"), "adverb reportedly"),
                                    new Qualification("polarity", at(article, "not"), "negation"),
                                    new Qualification("certainty", at(article, "may"), "auxiliary may"),
                                    new Qualification("attribution", at(article, "told"), "verb tell"))),
                    new Setting(
                            new Amount(new BigDecimal("5000000"), "EUR", at(article, "€5m")),
                            new TimeRange(null, LocalDate.of(2025, 12, 5), "by Friday")),
                    null,
                    new Wording(
                            at(article, "give"),
                            at(article, "Norway may not give Chad about €5m for schools by Friday")),
                    new Derivation("no entry", List.of(), 0.5));

            Golden.check("explain/explanation-whole.json", json(article, statement));
            Golden.check("explain/explanation-whole.txt", String.join("\n", explain(article, statement)) + "\n");
        }

        @Test
        void namesTheLexiconEntryWithItsPlaceAndItsExample() {
            LexiconEntry entry = ONTOLOGY.lexicon().entries().get(0);

            Statement statement = plain(article, "Norway may not give", "give", entry.rule());
            List<String> lines = explain(article, statement);

            assertThat(lines)
                    .contains("lexicon     " + entry.rule() + " [" + entry.location() + "]")
                    .contains("example     " + entry.example());
            assertThat(JsonSchemas.check("explain", json(article, statement)).path("lexicon"))
                    .isEqualTo(JsonNodeFactory.instance
                            .objectNode()
                            .put("rule", entry.rule())
                            .put("location", entry.location())
                            .put("example", entry.example()));
        }
    }
}
