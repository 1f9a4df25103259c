// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
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
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeExpression;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;

/** Article graphs made by hand, with every part that one can have. */
public final class Graphs {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private Graphs() {}

    /** {@link #pledge(String, String, String)} of Norway to Ukraine. */
    public static ArticleGraph pledge(String id) {
        return pledge(id, "Norway", "Ukraine");
    }

    /**
     * The giver pledged €5m, asserted, and is said by the receiver to have met it, which is a claim.
     *
     * @param giver any words; the receiver too
     */
    public static ArticleGraph pledge(String id, String giver, String receiver) {
        String text = giver + " pledged €5m to " + receiver + " on Monday 🤝. “We met,” " + receiver + " said.";
        Article article = new Article(
                id,
                "news/" + id + ".txt",
                "A \"title\"",
                "https://example.org/" + id,
                null,
                MONDAY,
                "1".repeat(64),
                new ArticleText(text));
        Entity from = entity(article, "giver/" + id, "State", giver, null);
        Entity to = entity(article, "Q212", "State", receiver, "Q212");
        Excerpt said = excerpt(article, "said");
        Amount amount = new Amount(new BigDecimal("5000000"), "EUR", excerpt(article, "€5m"));
        Statement pledged = new Statement(
                id + "-pledged",
                new Claim(
                        "pledged",
                        from.id(),
                        to.id(),
                        new TreeMap<>(java.util.Map.of("content", new Filler.TextFiller(excerpt(article, "€5m"))))),
                Factuality.FACT,
                new Setting(amount, new TimeRange(MONDAY, MONDAY, "Monday")),
                new PloverCode("AID", "economic"),
                new Wording(
                        excerpt(article, "pledged"),
                        Excerpt.of(article, new Span(0, article.text().length() / 2))),
                new Derivation("pledged: verb pledge subject=subject", List.of(), 0.95));
        Statement met = new Statement(
                id + "-met",
                new Claim(
                        "metWith",
                        from.id(),
                        to.id(),
                        new TreeMap<>(java.util.Map.of("place", new Filler.EntityFiller(to.id())))),
                new Factuality(
                        Polarity.NEGATIVE,
                        Certainty.POSSIBLE,
                        Tense.FUTURE,
                        new Attribution(to.id(), said, new Attribution(null, said, null)),
                        List.of(new Qualification("attribution", said, "verb say"))),
                new Setting(null, new TimeRange(null, MONDAY, "Monday")),
                new PloverCode("CONSULT", null),
                new Wording(excerpt(article, "met"), excerpt(article, "We met")),
                new Derivation("metWith: verb meet subject=subject", List.of(), 0.8));
        return new ArticleGraph(
                article,
                List.of(from, to),
                List.of(pledged, met),
                List.of(new Quotation(
                        id + "-quotation",
                        QuotationMode.DIRECT,
                        to.id(),
                        excerpt(article, receiver),
                        said,
                        excerpt(article, "We met,"),
                        List.of())),
                List.of(new TimeExpression(excerpt(article, "Monday"), "DATE", "2025-12-01")),
                List.of(amount));
    }

    private static Entity entity(Article article, String id, String type, String name, String wikidata) {
        return new Entity(
                id, type, name, wikidata, List.of(), List.of(new Mention(excerpt(article, name), MentionKind.NAME)));
    }

    private static Excerpt excerpt(Article article, String words) {
        int begin = article.text().toCodePoint(article.text().value().indexOf(words));
        return Excerpt.of(article, new Span(begin, begin + words.codePointCount(0, words.length())));
    }
}
