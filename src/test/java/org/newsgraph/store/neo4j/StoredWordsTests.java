// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;

/** Whatever is stored as words of an article is found by the names of its properties, and compared with the text. */
class StoredWordsTests {

    private static final String TEXT = "😀 Elva, said Anna, gave €5 to Carl.";

    /** A statement with all that one can have; words are found by their offsets in code points. */
    private static Map<String, Object> statement() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", "s1");
        place(properties, "Elva, said Anna, gave €5 to Carl", "evidence", "begin", "end");
        place(properties, "gave", "trigger", "triggerBegin", "triggerEnd");
        place(properties, "€5", "amountText", "amountBegin", "amountEnd");
        properties.put("amount", 5.0);
        place(properties, "to Carl", "goal", "goalBegin", "goalEnd");
        lists(properties, "claim", "said");
        lists(properties, "qualifier", "gave");
        return properties;
    }

    private static Map<String, Object> quotation() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", "q1");
        place(properties, "gave €5", "content", "begin", "end");
        place(properties, "said", "cue", "cueBegin", "cueEnd");
        place(properties, "Anna", "sourceText", "sourceBegin", "sourceEnd");
        return properties;
    }

    private static long point(int index) {
        return TEXT.codePointCount(0, index);
    }

    private static void place(Map<String, Object> properties, String words, String name, String begin, String end) {
        int index = TEXT.indexOf(words);
        properties.put(name, words);
        properties.put(begin, point(index));
        properties.put(end, point(index + words.length()));
    }

    private static void lists(Map<String, Object> properties, String name, String words) {
        int index = TEXT.indexOf(words);
        properties.put(name + "Texts", List.of(words));
        properties.put(name + "Begins", List.of(point(index)));
        properties.put(name + "Ends", List.of(point(index + words.length())));
    }

    private static StoredWords read(Map<String, Object> statement, Map<String, Object> quotation) {
        Map<String, Object> article = new HashMap<>();
        article.put("id", "a");
        article.put("text", TEXT);
        article.put("sha256", Article.of("a", "a", null, TEXT).sha256());
        lists(article, "time", "gave");
        return new StoredWordsReader()
                .read(Map.of(
                        "article",
                        article,
                        "mentions",
                        List.of(Map.of("id", "elva", "begins", List.of(2L), "ends", List.of(6L))),
                        "statements",
                        List.of(Map.of(
                                "properties",
                                statement,
                                "at",
                                Map.of("begin", statement.get("begin"), "end", statement.get("end")),
                                "cues",
                                List.of(Map.of("order", 0L, "cue", "said")),
                                "edges",
                                List.of("Elva, said Anna, gave €5 to Carl"))),
                        "quotations",
                        List.of(quotation)));
    }

    @Test
    void allStandInTheTextBehindCharactersBeyondTheBasicPlane() {
        StoredWords words = read(statement(), quotation());

        assertThat(words.problem()).isEmpty();
        assertThat(words.passages()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    statement | evidence   | statement s1: evidence
                    statement | trigger    | statement s1: trigger
                    statement | amountText | statement s1: amount
                    statement | goal       | statement s1: goal
                    statement | claimTexts | statement s1: cue
                    statement | qualifierTexts | statement s1: qualifier
                    quotation | content    | quotation q1: content
                    quotation | cue        | quotation q1: cue
                    quotation | sourceText | quotation q1: source
                    """)
    void thatWereChangedAreNamedWithTheirPlaceAndWhatStandsThere(String where, String property, String named) {
        Map<String, Object> statement = statement();
        Map<String, Object> quotation = quotation();
        Map<String, Object> changed = where.equals("statement") ? statement : quotation;
        changed.put(property, changed.get(property) instanceof List ? List.of("x") : "x");

        assertThat(read(statement, quotation).problem()).hasValueSatisfying(problem -> assertThat(problem)
                .matches("article a, " + named + " at \\d+ to \\d+ is stored as \"x\", but there stands \".+\"; to"
                        + " mend it, remove the property fingerprint of that Article, and build the article"
                        + " again"));
    }

    @Test
    void thatAreMissingOrHaveNoPlaceInTheTextAreNamed() {
        Map<String, Object> noWords = statement();
        noWords.remove("evidence");
        Map<String, Object> noPlace = statement();
        noPlace.remove("triggerEnd");
        Map<String, Object> behind = statement();
        behind.put("goalEnd", 1000L);

        assertThat(read(noWords, quotation()).problem().orElseThrow())
                .contains("evidence at 2 to 34 is stored without");
        assertThat(read(noPlace, quotation()).problem().orElseThrow()).contains("trigger has no offsets");
        assertThat(read(behind, quotation()).problem().orElseThrow())
                .contains("goal at 27 to 1000 is no stretch of the text, which has 35 characters");
    }
}
