// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Filler.EntityFiller;
import org.newsgraph.graph.Filler.TextFiller;
import org.newsgraph.graph.Statement;

/** Who takes part in the events of one article, as PLOVER's information objects have it. */
final class Participants {

    private static final String OFFICE = "office";
    private static final String TEXT = "text";

    private final Map<String, Entity> entities = new HashMap<>();
    private final SetMultimap<String, String> offices = LinkedHashMultimap.create();
    private final Countries countries;

    Participants(ArticleGraph graph, Countries countries) {
        this.countries = countries;
        graph.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Statement statement : graph.statements()) {
            Filler office = statement.roles().get(OFFICE);
            if (office != null && statement.plover() == null && statement.asserted()) {
                offices.put(statement.subject(), words(office));
            }
        }
    }

    /** The entity type of one of the article's entities. */
    String type(String id) {
        return entity(id).type();
    }

    /** An actor, with the words that refer to it in {@code evidence}. */
    void actor(ObjectNode node, String id, Excerpt evidence) {
        Entity entity = entity(id);
        put(node, "code", countries.of(id));
        put(node, "actor_text", reference(entity, evidence));
        identify(node, entity);
        Set<String> titles = offices.get(id);
        put(node, OFFICE, titles.isEmpty() ? null : String.join("; ", titles));
    }

    /** A place as a location object; no more than its name where it is no entity. */
    void place(ObjectNode node, Filler place, Excerpt evidence) {
        node.put("name", words(place));
        if (place instanceof EntityFiller filler) {
            Entity entity = entity(filler.entity());
            put(node, "cc3", countries.of(entity.id()));
            put(node, TEXT, reference(entity, evidence));
            put(node, "identifier_id", entity.wikidata());
            node.put("type", entity.type()).put("entity", entity.id());
        } else if (place instanceof TextFiller text) {
            node.put(TEXT, text.excerpt().text());
        }
    }

    /** What fills a further role; {@code text} is the name of an entity, or the words. */
    void filler(ObjectNode node, Filler filler) {
        node.put(TEXT, words(filler));
        if (filler instanceof EntityFiller reference) {
            Entity entity = entity(reference.entity());
            put(node, "code", countries.of(entity.id()));
            put(node, "identifier_id", entity.wikidata());
            node.put("type", entity.type()).put("entity", entity.id());
        }
    }

    /** Who claims something. */
    void source(ObjectNode node, String id) {
        put(node, "code", countries.of(id));
        identify(node, entity(id));
    }

    private static void identify(ObjectNode node, Entity entity) {
        put(node, "identifier_id", entity.wikidata());
        node.put("identifier_text", entity.name()).put("type", entity.type()).put("entity", entity.id());
    }

    private String words(Filler filler) {
        if (filler instanceof EntityFiller reference) {
            return entity(reference.entity()).name();
        }
        return ((TextFiller) filler).excerpt().text();
    }

    private static @Nullable String reference(Entity entity, Excerpt evidence) {
        return entity.mentions().stream()
                .map(mention -> mention.excerpt())
                .filter(excerpt -> evidence.span().contains(excerpt.span()))
                .map(Excerpt::text)
                .findFirst()
                .orElse(null);
    }

    private Entity entity(String id) {
        return java.util.Objects.requireNonNull(entities.get(id), id);
    }

    static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
