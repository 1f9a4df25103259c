// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import com.google.common.base.CaseFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
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

/** Reads back, from the one row of {@code read-article.cypher}, what {@link GraphParameters} saved. */
final class ArticleGraphRecord {

    private final Record row;
    private final SortedSet<String> roles;
    private final ArticleText text;

    /** @param roles names of all roles that may be filled by words */
    ArticleGraphRecord(Record row, SortedSet<String> roles) {
        this.row = row;
        this.roles = roles;
        this.text = new ArticleText(row.get("article").get("text").asString());
    }

    ArticleGraph graph() {
        Value article = row.get("article");
        return new ArticleGraph(
                article(article),
                row.get("entities").asList(this::entity),
                row.get("statements").asList(this::statement),
                row.get("quotations").asList(this::quotation),
                times(article),
                amounts(article));
    }

    private Article article(Value article) {
        Value published = article.get("published");
        return new Article(
                article.get("id").asString(),
                article.get("source").asString(),
                text(article, "title"),
                text(article, "url"),
                text(article, "publisher"),
                published.isNull() ? null : published.asLocalDate(),
                article.get("sha256").asString(),
                text);
    }

    private List<TimeExpression> times(Value article) {
        List<Excerpt> words = excerpts(article, "time");
        List<String> types = article.get("timeTypes").asList(Value::asString);
        List<String> values = article.get("timeValues").asList(Value::asString);
        return IntStream.range(0, words.size())
                .mapToObj(i -> new TimeExpression(words.get(i), types.get(i), values.get(i)))
                .toList();
    }

    private List<Amount> amounts(Value article) {
        List<Excerpt> words = excerpts(article, "amount");
        List<String> values = article.get("amountValues").asList(Value::asString);
        List<String> currencies = article.get("amountCurrencies").asList(Value::asString);
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Amount(
                        values.get(i).isEmpty() ? null : new BigDecimal(values.get(i)),
                        currencies.get(i).isEmpty() ? null : currencies.get(i),
                        words.get(i)))
                .toList();
    }

    private Entity entity(Value entity) {
        Value mentioned = entity.get("mentioned");
        List<String> kinds = mentioned.get("kinds").asList(Value::asString);
        List<String> derivations = mentioned.get("derivations").asList(Value::asString, noDerivations(kinds));
        List<Integer> begins = mentioned.get("begins").asList(Value::asInt);
        List<Integer> ends = mentioned.get("ends").asList(Value::asInt);
        return new Entity(
                entity.get("id").asString(),
                mentioned.get("type").asString(),
                mentioned.get("name").asString(),
                text(entity, "wikidata"),
                mentioned.get("aliases").asList(Value::asString),
                IntStream.range(0, kinds.size())
                        .mapToObj(i -> new Mention(
                                excerpt(begins.get(i), ends.get(i)),
                                MentionKind.ofLabel(kinds.get(i)),
                                Derivation.steps(derivations.get(i))))
                        .toList());
    }

    /** Of a store that was made before mentions told how they came about. */
    private static List<String> noDerivations(List<String> kinds) {
        return Collections.nCopies(kinds.size(), "");
    }

    private Statement statement(Value statement) {
        Value properties = statement.get("properties");
        SortedMap<String, String> entities = new TreeMap<>();
        statement
                .get("roles")
                .values()
                .forEach(role -> entities.put(
                        role.get("role").asString(), role.get("entity").asString()));
        SortedMap<String, Filler> fillers = new TreeMap<>();
        for (String role : roles) {
            if (properties.containsKey(role + "Begin") && properties.containsKey(role)) {
                fillers.put(role, new Filler.TextFiller(excerpt(properties, role + "Begin", role + "End")));
            }
        }
        entities.forEach((type, entity) -> {
            if (!type.equals("SUBJECT") && !type.equals("OBJECT")) {
                String role = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, type);
                fillers.put(role, new Filler.EntityFiller(entity));
            }
        });
        return new Statement(
                properties.get("id").asString(),
                new Claim(
                        properties.get("relation").asString(),
                        String.valueOf(entities.get("SUBJECT")),
                        entities.get("OBJECT"),
                        fillers),
                new Factuality(
                        Polarity.ofLabel(properties.get("polarity").asString()),
                        Certainty.ofLabel(properties.get("certainty").asString()),
                        Tense.ofLabel(properties.get("tense").asString()),
                        attribution(properties),
                        qualifications(properties)),
                new Setting(amount(properties), time(properties)),
                plover(properties),
                new Wording(excerpt(properties, "triggerBegin", "triggerEnd"), excerpt(properties, "begin", "end")),
                new Derivation(
                        properties.get("rule").asString(),
                        derivation(properties),
                        properties.get("confidence").asDouble()));
    }

    private @Nullable Amount amount(Value properties) {
        if (!properties.containsKey("amountText")) {
            return null;
        }
        String exact = text(properties, "amountExact");
        return new Amount(
                exact == null ? null : new BigDecimal(exact),
                text(properties, "currency"),
                excerpt(properties, "amountBegin", "amountEnd"));
    }

    private static @Nullable TimeRange time(Value properties) {
        if (!properties.containsKey("timeText")) {
            return null;
        }
        Value from = properties.get("from");
        Value to = properties.get("to");
        return new TimeRange(
                from.isNull() ? null : from.asLocalDate(),
                to.isNull() ? null : to.asLocalDate(),
                properties.get("timeText").asString());
    }

    private @Nullable Attribution attribution(Value properties) {
        if (!properties.containsKey("claimSources")) {
            return null;
        }
        List<String> sources = properties.get("claimSources").asList(Value::asString);
        List<Excerpt> cues = excerpts(properties, "claim");
        Attribution attribution = null;
        for (int i = sources.size() - 1; i >= 0; i--) {
            String source = sources.get(i).isEmpty() ? null : sources.get(i);
            attribution = new Attribution(source, cues.get(i), attribution);
        }
        return attribution;
    }

    private static @Nullable PloverCode plover(Value properties) {
        String event = text(properties, "ploverEvent");
        return event == null ? null : new PloverCode(event, text(properties, "ploverMode"));
    }

    private List<Qualification> qualifications(Value properties) {
        if (!properties.containsKey("qualifiers")) {
            return List.of();
        }
        List<String> qualifiers = properties.get("qualifiers").asList(Value::asString);
        List<String> rules = properties.get("qualifierRules").asList(Value::asString);
        List<Excerpt> words = excerpts(properties, "qualifier");
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Qualification(qualifiers.get(i), words.get(i), rules.get(i)))
                .toList();
    }

    private Quotation quotation(Value quotation) {
        Value properties = quotation.get("properties");
        return new Quotation(
                properties.get("id").asString(),
                QuotationMode.ofLabel(properties.get("mode").asString()),
                text(quotation, "source"),
                properties.containsKey("sourceBegin") ? excerpt(properties, "sourceBegin", "sourceEnd") : null,
                properties.containsKey("cueBegin") ? excerpt(properties, "cueBegin", "cueEnd") : null,
                excerpt(properties, "begin", "end"),
                derivation(properties));
    }

    private static List<String> derivation(Value properties) {
        return properties.containsKey("derivation")
                ? properties.get("derivation").asList(Value::asString)
                : List.of();
    }

    private List<Excerpt> excerpts(Value properties, String name) {
        List<Integer> begins = properties.get(name + "Begins").asList(Value::asInt);
        List<Integer> ends = properties.get(name + "Ends").asList(Value::asInt);
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            excerpts.add(excerpt(begins.get(i), ends.get(i)));
        }
        return excerpts;
    }

    private Excerpt excerpt(Value properties, String begin, String end) {
        return excerpt(properties.get(begin).asInt(), properties.get(end).asInt());
    }

    private Excerpt excerpt(int begin, int end) {
        return new Excerpt(begin, end, text.slice(new org.newsgraph.article.Span(begin, end)));
    }

    private static @Nullable String text(Value properties, String name) {
        Value value = properties.get(name);
        return value.isNull() ? null : value.asString();
    }
}
