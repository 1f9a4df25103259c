// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Builds an article graph by hand; spans are found by their words. */
final class GraphBuilder {

    private final Article article;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    GraphBuilder(String id, String text) {
        this(id, null, null, text);
    }

    GraphBuilder(String id, @Nullable String title, @Nullable String publisher, String text) {
        LocalDate published = title == null ? null : LocalDate.of(2025, 12, 1);
        String url = title == null ? null : "https://news.example/a b?\"<" + title;
        article = new Article(id, id, title, url, publisher, published, "00ff", new ArticleText(text));
    }

    GraphBuilder entity(String id, String type, String name, @Nullable String wikidata, String... aliases) {
        Excerpt mention = excerpt(name);
        entities.add(new Entity(
                id, type, name, wikidata, List.of(aliases), List.of(new Mention(mention, MentionKind.NAME))));
        return this;
    }

    GraphBuilder quotation(String id, String source, String sourceWords, String cue, String content) {
        quotations.add(new Quotation(
                id, QuotationMode.DIRECT, source, excerpt(sourceWords), excerpt(cue), excerpt(content), List.of()));
        return this;
    }

    StatementBuilder statement(String id, String relation, String subject, @Nullable String object, String trigger) {
        return new StatementBuilder(id, relation, subject, object, trigger);
    }

    ArticleGraph build() {
        return new ArticleGraph(article, entities, statements, quotations, List.of(), List.of());
    }

    Excerpt excerpt(String words) {
        String text = article.text().value();
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words);
        }
        int end = begin + words.length();
        return Excerpt.of(
                article,
                new Span(article.text().toCodePoint(begin), article.text().toCodePoint(end)));
    }

    /** One statement, asserted unless said otherwise. */
    final class StatementBuilder {

        private final String id;
        private final String relation;
        private final String subject;
        private final @Nullable String object;
        private final String trigger;
        private final Map<String, Filler> roles = new TreeMap<>();
        private @Nullable Amount amount;
        private @Nullable TimeRange time;
        private Polarity polarity = Polarity.POSITIVE;
        private Certainty certainty = Certainty.CERTAIN;
        private Tense tense = Tense.NON_FUTURE;
        private @Nullable Attribution attribution;
        private @Nullable PloverCode plover;

        private StatementBuilder(String id, String relation, String subject, @Nullable String object, String trigger) {
            this.id = id;
            this.relation = relation;
            this.subject = subject;
            this.object = object;
            this.trigger = trigger;
        }

        StatementBuilder role(String role, String entity) {
            roles.put(role, new Filler.EntityFiller(entity));
            return this;
        }

        StatementBuilder roleWords(String role, String words) {
            roles.put(role, new Filler.TextFiller(excerpt(words)));
            return this;
        }

        StatementBuilder amount(@Nullable String value, @Nullable String currency, String words) {
            amount = new Amount(value == null ? null : new BigDecimal(value), currency, excerpt(words));
            return this;
        }

        StatementBuilder time(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
            time = new TimeRange(from, to, words);
            return this;
        }

        StatementBuilder denied() {
            polarity = Polarity.NEGATIVE;
            return this;
        }

        StatementBuilder possible() {
            certainty = Certainty.POSSIBLE;
            return this;
        }

        StatementBuilder planned() {
            tense = Tense.FUTURE;
            return this;
        }

        StatementBuilder plover(String event, @Nullable String mode) {
            plover = new PloverCode(event, mode);
            return this;
        }

        /** Claimed by the first source, whose claim the next one reports, and so on. */
        StatementBuilder claimed(String cue, @Nullable String... sources) {
            for (int i = sources.length - 1; i >= 0; i--) {
                attribution = new Attribution(sources[i], excerpt(cue), attribution);
            }
            return this;
        }

        GraphBuilder done() {
            statements.add(new Statement(
                    id,
                    new Claim(relation, subject, object, new TreeMap<>(roles)),
                    new Factuality(polarity, certainty, tense, attribution, List.of()),
                    new Setting(amount, time),
                    plover,
                    new Wording(excerpt(trigger), excerpt(article.text().value().strip())),
                    new Derivation("verb " + trigger, List.of(), 0.93)));
            return GraphBuilder.this;
        }
    }
}
