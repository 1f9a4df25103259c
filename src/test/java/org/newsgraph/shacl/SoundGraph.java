// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
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
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;

/** A small graph in which all is as it should be: a claim, a meeting, a plan and a quotation. */
final class SoundGraph {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final String TEXT =
            "Anna Berg said Elva pledged EUR 5 million to Carl Dorn on Monday. 😀 Anna Berg met Carl"
                    + " Dorn in Porto and will meet Carl Dorn again over the Dam Deal. \"We agreed,\" said Anna Berg.";
    private static final Article ARTICLE = new Article(
            "sound",
            "sound.txt",
            "A deal",
            "https://news.example/deal",
            "Example Daily",
            MONDAY,
            Article.of("sound", "sound.txt", null, TEXT).sha256(),
            new ArticleText(TEXT));

    private SoundGraph() {}

    static ArticleGraph graph() {
        return new ArticleGraph(
                ARTICLE,
                List.of(
                        entity("anna", "Person", "Anna Berg"),
                        entity("elva", "State", "Elva"),
                        entity("carl", "Person", "Carl Dorn"),
                        entity("porto", "Place", "Porto"),
                        entity("deal", "Agreement", "Dam Deal")),
                List.of(told(), met(), planned()),
                List.of(new Quotation(
                        "said",
                        QuotationMode.DIRECT,
                        "anna",
                        words("Anna Berg"),
                        words("said"),
                        words("\"We agreed,\""),
                        List.of())),
                List.of(),
                List.of());
    }

    private static Entity entity(String id, String type, String name) {
        return new Entity(id, type, name, null, List.of(), List.of(new Mention(words(name), MentionKind.NAME)));
    }

    private static Statement told() {
        Attribution claim = new Attribution("anna", words("said"), null);
        Amount amount = new Amount(new BigDecimal("5000000"), "EUR", words("EUR 5 million"));
        return new Statement(
                "told",
                new Claim(
                        "pledged",
                        "elva",
                        "carl",
                        new TreeMap<>(Map.of("content", new Filler.TextFiller(words("EUR 5 million"))))),
                new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Tense.NON_FUTURE, claim, List.of()),
                new Setting(amount, new TimeRange(MONDAY, MONDAY, "Monday")),
                new PloverCode("AID", "economic"),
                new Wording(words("pledged"), words("Elva pledged EUR 5 million to Carl Dorn on Monday")),
                new Derivation("verb pledge", List.of(), 0.9));
    }

    private static Statement met() {
        return meeting(
                "met", Tense.NON_FUTURE, "met", "Anna Berg met Carl Dorn in Porto", new Filler.EntityFiller("porto"));
    }

    private static Statement planned() {
        return meeting("planned", Tense.FUTURE, "meet", "will meet Carl Dorn again", null);
    }

    private static Statement meeting(
            String id, Tense tense, String trigger, String evidence, Filler.@Nullable EntityFiller place) {
        return new Statement(
                id,
                new Claim(
                        "metWith",
                        "anna",
                        "carl",
                        place == null ? new TreeMap<>() : new TreeMap<>(Map.of("place", place))),
                new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, tense, null, List.of()),
                Setting.NONE,
                new PloverCode("CONSULT", null),
                new Wording(words(trigger), words(evidence)),
                new Derivation("verb meet", List.of(), 1));
    }

    private static Excerpt words(String words) {
        int begin = TEXT.indexOf(words);
        ArticleText text = ARTICLE.text();
        return Excerpt.of(ARTICLE, new Span(text.toCodePoint(begin), text.toCodePoint(begin + words.length())));
    }
}
