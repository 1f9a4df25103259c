// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;

/** What there is to judge of an article's graph. */
public final class Items {

    private final ArticleGraph graph;
    private final Map<String, Entity> entities;

    public Items(ArticleGraph graph) {
        this.graph = graph;
        this.entities = graph.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
    }

    /** In the order of the text. */
    public List<Item> of(Sort sort) {
        return switch (sort) {
            case ASSERTED -> statements(true);
            case OTHER -> statements(false);
            case QUOTATION -> graph.quotations().stream().map(this::item).toList();
            case ENTITY -> graph.entities().stream().map(this::item).toList();
        };
    }

    private List<Item> statements(boolean asserted) {
        return graph.statements().stream()
                .filter(s -> s.asserted() == asserted)
                .map(this::item)
                .toList();
    }

    private Item item(Statement statement) {
        String roles = statement.roles().entrySet().stream()
                .map(role -> ", " + role.getKey() + ": " + words(role.getValue()))
                .collect(Collectors.joining());
        String time =
                statement.time() == null ? "" : ", when: " + statement.time().text();
        String amount = statement.amount() == null
                ? ""
                : ", how much: " + statement.amount().excerpt().text();
        String object = statement.object() == null ? "" : ", " + name(statement.object());
        return new Item(
                graph.article(),
                "statement",
                statement.relation(),
                words(statement.subject(), statement),
                words(statement.object(), statement),
                statement.evidence().span(),
                statement.rule(),
                statement.confidence(),
                statement.relation() + "(" + name(statement.subject()) + object + roles + time + amount + ")"
                        + status(statement));
    }

    private String status(Statement statement) {
        String status = Stream.of(
                        statement.polarity().label(),
                        statement.certainty().label(),
                        statement.tense().label())
                .collect(Collectors.joining(", ", " ", ""));
        @Nullable Attribution attribution = statement.attribution();
        if (statement.asserted()) {
            return "";
        }
        return attribution == null
                ? status
                : status + ", says " + (attribution.source() == null ? "somebody" : name(attribution.source()));
    }

    private Item item(Quotation quotation) {
        String source = quotation.source() == null ? "nobody known" : name(quotation.source());
        Span content = quotation.content().span();
        Span evidence = Stream.of(quotation.sourceSpan(), quotation.cue())
                .flatMap(words -> Optional.ofNullable(words).stream())
                .map(Excerpt::span)
                .reduce(content, Span::cover);
        return new Item(
                graph.article(),
                "quotation",
                null,
                Optional.ofNullable(quotation.sourceSpan()).map(Excerpt::span).orElse(null),
                null,
                evidence,
                "",
                1,
                quotation.mode().label() + " quotation of " + source + ", by \""
                        + (quotation.cue() == null ? "" : quotation.cue().text()) + "\": "
                        + quotation.content().text());
    }

    private Item item(Entity entity) {
        Span first = entity.mentions().get(0).excerpt().span();
        String mentions = entity.mentions().stream()
                .map(m -> m.excerpt().text())
                .distinct()
                .collect(Collectors.joining("; "));
        String wikidata = entity.wikidata() == null ? "" : ", " + entity.wikidata();
        return new Item(
                graph.article(),
                "entity",
                null,
                first,
                null,
                first,
                "",
                1,
                entity.type() + " " + entity.name() + wikidata + ": " + mentions);
    }

    /** The entity's mention in the evidence that is nearest to the trigger; null where the evidence has none. */
    private @Nullable Span words(@Nullable String entity, Statement statement) {
        if (entity == null || !entities.containsKey(entity)) {
            return null;
        }
        Span trigger = statement.trigger().span();
        return entities.get(entity).mentions().stream()
                .map(Mention::excerpt)
                .map(Excerpt::span)
                .filter(statement.evidence().span()::contains)
                .min(Comparator.comparingInt(span -> Math.abs(span.begin() - trigger.begin())))
                .orElse(null);
    }

    private String name(String entity) {
        Entity known = entities.get(entity);
        return known == null ? entity : known.name() + " [" + known.type() + "]";
    }

    private String words(Filler filler) {
        return filler instanceof Filler.EntityFiller e
                ? name(e.entity())
                : "\"" + ((Filler.TextFiller) filler).excerpt().text() + "\"";
    }
}
