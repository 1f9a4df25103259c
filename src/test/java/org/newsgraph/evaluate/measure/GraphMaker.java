// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeExpression;
import org.newsgraph.graph.Wording;

/** Builds small article graphs by the words of their text; each stretch of words is the first of its kind. */
public final class GraphMaker {

    private final Article article;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    public GraphMaker(String text) {
        this.article = Article.of("a", "a.txt", LocalDate.of(2025, 12, 1), text);
    }

    public Excerpt at(String words) {
        Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)")
                .matcher(article.text().value());
        if (!matcher.find()) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Excerpt.of(
                article,
                new Span(
                        article.text().toCodePoint(matcher.start()),
                        article.text().toCodePoint(matcher.end())));
    }

    /** The id is the name; an id like Q142 is the Wikidata id too. */
    public GraphMaker entity(String id, String type, String... mentions) {
        List<Mention> found =
                Arrays.stream(mentions).map(m -> new Mention(at(m), kind(m))).toList();
        entities.add(new Entity(id, type, id, id.matches("Q\\d+") ? id : null, List.of(), found));
        return this;
    }

    private static MentionKind kind(String mention) {
        if (List.of("he", "her", "they", "us").contains(mention.toLowerCase(Locale.ROOT))) {
            return MentionKind.PRONOUN;
        }
        return Character.isUpperCase(mention.charAt(0)) ? MentionKind.NAME : MentionKind.NOMINAL;
    }

    /** An asserted statement; null for no object. */
    public GraphMaker statement(String relation, String subject, String object, String evidence) {
        statements.add(new Statement(
                relation + statements.size(),
                new Claim(relation, subject, object, new TreeMap<>()),
                Factuality.FACT,
                Setting.NONE,
                null,
                new Wording(at(evidence), at(evidence)),
                new Derivation("test", List.of(), 1)));
        return this;
    }

    /** A role of the last statement. */
    public GraphMaker role(String name, Filler filler) {
        Statement last = statements.get(statements.size() - 1);
        TreeMap<String, Filler> roles = new TreeMap<>(last.roles());
        roles.put(name, filler);
        return replace(last, roles, last.polarity(), last.certainty(), last.tense(), last.attribution());
    }

    /** The status of the last statement. */
    public GraphMaker status(Polarity polarity, Certainty certainty, Tense tense) {
        Statement last = statements.get(statements.size() - 1);
        return replace(last, last.roles(), polarity, certainty, tense, last.attribution());
    }

    /** The source of the last statement; null for one that is not named. */
    public GraphMaker by(String source) {
        Statement last = statements.get(statements.size() - 1);
        Attribution claim = new Attribution(source, last.trigger(), null);
        return replace(last, last.roles(), last.polarity(), last.certainty(), last.tense(), claim);
    }

    private GraphMaker replace(
            Statement last,
            java.util.SortedMap<String, Filler> roles,
            Polarity polarity,
            Certainty certainty,
            Tense tense,
            Attribution attribution) {
        statements.set(
                statements.size() - 1,
                new Statement(
                        last.id(),
                        new Claim(last.relation(), last.subject(), last.object(), roles),
                        new Factuality(polarity, certainty, tense, attribution, List.of()),
                        Setting.NONE,
                        null,
                        new Wording(last.trigger(), last.evidence()),
                        new Derivation(last.rule(), List.of(), 1)));
        return this;
    }

    public GraphMaker quotation(QuotationMode mode, String source, String content) {
        quotations.add(new Quotation("q" + quotations.size(), mode, source, null, null, at(content), List.of()));
        return this;
    }

    public GraphMaker time(String words, String value) {
        times.add(new TimeExpression(at(words), "DATE", value));
        return this;
    }

    /** An amount; null for one without value. */
    public GraphMaker amount(String words, String value, String currency) {
        amounts.add(new Amount(value == null ? null : new BigDecimal(value), currency, at(words)));
        return this;
    }

    public ArticleGraph graph() {
        return new ArticleGraph(article, entities, statements, quotations, times, amounts);
    }
}
