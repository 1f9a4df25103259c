// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsgraph.UsageException;
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
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeExpression;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;

class GraphJsonReaderTests {

    private static final Article ARTICLE =
            Article.of("a", "a.md", LocalDate.of(2025, 12, 1), "𝄞 Ana met Joe on Monday, Kim said, for $2.5 million.");

    private final GraphJsonReader reader = new GraphJsonReader();

    private static Excerpt at(int begin, int end) {
        return Excerpt.of(ARTICLE, new Span(begin, end));
    }

    private ArticleGraph read(String entitiesAndMore) {
        return reader.read("{\"article\": {\"id\": \"a\"}, " + entitiesAndMore + "}", "a.gold.json", head -> ARTICLE);
    }

    private static Entity person(String id, int begin, int end) {
        return new Entity(
                id,
                "Person",
                "the " + id,
                null,
                List.of("x"),
                List.of(new Mention(at(begin, end), MentionKind.NOMINAL)));
    }

    @Test
    void readsWhatTheWriterWrites() {
        Amount amount = new Amount(new BigDecimal("2500000"), "USD", at(39, 51));
        Statement statement = new Statement(
                "s",
                new Claim(
                        "metWith",
                        "ana",
                        "joe",
                        new TreeMap<>(Map.of(
                                "topic", new Filler.EntityFiller("Q1"), "content", new Filler.TextFiller(at(2, 5))))),
                new Factuality(
                        Polarity.NEGATIVE,
                        Certainty.POSSIBLE,
                        Tense.FUTURE,
                        new Attribution("Q1", at(29, 33), new Attribution(null, at(29, 33), null)),
                        List.of(new Qualification("polarity", at(6, 9), "a rule"))),
                new Setting(amount, new TimeRange(null, LocalDate.of(2025, 12, 1), "Monday")),
                new PloverCode("CONSULT", "meet"),
                new Wording(at(6, 9), at(2, 13)),
                new Derivation("rule", List.of(), 0.75));
        Entity kim = new Entity("Q1", "Person", "Kim", "Q1", List.of(), List.of());
        ArticleGraph graph = new ArticleGraph(
                ARTICLE,
                List.of(person("ana", 2, 5), person("joe", 10, 13), kim),
                List.of(statement),
                List.of(new Quotation(
                        "quotations[0]", QuotationMode.MIXED, "Q1", at(25, 28), at(29, 33), at(2, 23), List.of())),
                List.of(new TimeExpression(at(17, 23), "DATE", "2025-12-01")),
                List.of(amount, new Amount(null, null, at(2, 5))));

        String written = new GraphJsonWriter().write(graph);

        assertThat(reader.read(written, "a.json", head -> {
                    assertThat(head)
                            .isEqualTo(new ArticleHead(
                                    "a",
                                    "a.md",
                                    null,
                                    null,
                                    null,
                                    LocalDate.of(2025, 12, 1),
                                    ARTICLE.sha256(),
                                    52,
                                    null));
                    return ARTICLE;
                }))
                .isEqualTo(graph);
    }

    @Test
    void takesAnAbsentKeyForWhatExtractLeavesOut() {
        ArticleGraph graph = read(
                """
                "entities": [{"id": "ana", "type": "Person", "mentions": [{"begin": 2, "end": 5}], "note": "or is it?"}],
                "statements": [{"relation": "resigned", "subject": "ana", "evidence": {"begin": 2, "end": 9}}]
                """);

        assertThat(graph.entities().get(0).name()).isEqualTo("Ana");
        assertThat(graph.entities().get(0).mentions().get(0).kind()).isEqualTo(MentionKind.NAME);
        Statement statement = graph.statements().get(0);
        assertThat(statement.asserted()).isTrue();
        assertThat(statement.id()).isEqualTo("statements[0]");
        assertThat(statement.trigger()).isEqualTo(new Excerpt(2, 2, ""));
        assertThat(statement.evidence().text()).isEqualTo("Ana met");
    }

    @Nested
    class Refuses {

        private void line(String json, String line) {
            assertThatThrownBy(() -> read(json))
                    .isInstanceOf(UsageException.class)
                    .hasMessage(line);
        }

        private String mention(String mention) {
            return "\"entities\": [{\"id\": \"ana\", \"type\": \"Person\", \"mentions\": [" + mention + "]}]";
        }

        @Test
        void aSpanThatIsNotVerbatim() {
            line(
                    mention("{\"begin\": 3, \"end\": 6, \"text\": \"Ana\"}"),
                    "a.gold.json: entities[0].mentions[0]: \"Ana\" is not at 3 to 6, where the article has \"na \";"
                            + " the nearest is at 2 to 5");
            line(
                    mention("{\"begin\": 2, \"end\": 5, \"text\": \"Eve\"}"),
                    "a.gold.json: entities[0].mentions[0]: \"Eve\" is not at 2 to 5, where the article has \"Ana\";"
                            + " it is nowhere in the article");
            line(
                    mention("{\"begin\": 2, \"end\": 99, \"text\": \"Ana\"}"),
                    "a.gold.json: entities[0].mentions[0]: 2 to 99 is no span of the article,"
                            + " which has 52 characters");
        }

        @Test
        void anIdOfNoEntity() {
            line(
                    "\"statements\": [{\"relation\": \"resigned\", \"subject\": \"ana\","
                            + " \"evidence\": {\"begin\": 2, \"end\": 9}}]",
                    "a.gold.json: statements[0].subject: no entity has the id \"ana\"; add one, or mend the id");
        }

        @Test
        void aWordThatIsNoStatus() {
            line(
                    mention("{\"begin\": 2, \"end\": 5, \"kind\": \"names\"}"),
                    "a.gold.json: entities[0].mentions[0].kind: unknown \"names\";"
                            + " use one of name, nominal, pronoun");
        }

        @Test
        void aKeyThatNobodyReads() {
            line(
                    mention("{\"begin\": 2, \"end\": 5, \"sort\": \"name\"}"),
                    "a.gold.json: entities[0].mentions[0]: unknown key \"sort\";"
                            + " use one of begin, end, text, kind, derivation, or note for a remark");
        }

        @Test
        void whatIsNoJson() {
            assertThatThrownBy(() -> reader.read("{\"article\": }", "a.gold.json", head -> ARTICLE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("a.gold.json: it is no JSON (line 1, column ");
            assertThatThrownBy(() -> reader.read("[]", "a.gold.json", head -> ARTICLE))
                    .hasMessage("a.gold.json: it is no JSON object; begin with {\"article\": ");
        }
    }
}
