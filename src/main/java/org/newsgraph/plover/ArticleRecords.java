// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import static org.newsgraph.plover.Participants.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/** The records of one article's events. */
final class ArticleRecords {

    private static final String PLACE = "place";

    private final Article article;
    private final Participants participants;
    private final EventCodes codes;
    private final Ontology ontology;
    private final String coder;

    ArticleRecords(Article article, Participants participants, Ontology ontology, String coder) {
        this.article = article;
        this.participants = participants;
        this.codes = new EventCodes(ontology);
        this.ontology = ontology;
        this.coder = coder;
    }

    /** The roles that have no field of PLOVER's own. */
    static List<String> furtherRoles(Ontology ontology) {
        return ontology.roles().keySet().stream()
                .filter(role -> !role.equals(PLACE))
                .toList();
    }

    /** @param code that of the statement */
    ObjectNode of(Statement statement, PloverCode code) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("id", statement.id());
        if (statement.time() != null) {
            time(event, statement.time());
        }
        codes.write(event, statement, code);
        actors(event, statement, code);
        roles(event, statement);
        if (statement.amount() != null) {
            amount(event.putObject("amount"), statement.amount());
        }
        status(event, statement);
        found(event, statement);
        cite(event.putObject("cite_info"));
        return event.put("coder", coder);
    }

    private static void time(ObjectNode event, TimeRange time) {
        put(event, "date", iso(time.from()));
        put(event, "enddate", iso(time.to()));
        event.put("date_text", time.text());
    }

    private void actors(ObjectNode event, Statement statement, PloverCode code) {
        String actor = statement.subject();
        String recipient = statement.object();
        if (recipient != null && codes.isInverse(statement, code, participants.type(recipient))) {
            actor = recipient;
            recipient = statement.subject();
        }
        participants.actor(event.putArray("source").addObject(), actor, statement.evidence());
        if (recipient != null) {
            participants.actor(event.putArray("recipient").addObject(), recipient, statement.evidence());
        }
    }

    private void roles(ObjectNode event, Statement statement) {
        Filler place = statement.roles().get(PLACE);
        if (place != null) {
            participants.place(event.putObject("event_loc"), place, statement.evidence());
        }
        ObjectNode roles = JsonNodeFactory.instance.objectNode();
        statement.roles().forEach((role, filler) -> {
            if (!role.equals(PLACE)) {
                participants.filler(roles.putObject(role), filler);
            }
        });
        if (!roles.isEmpty()) {
            event.set("roles", roles);
        }
    }

    private static void amount(ObjectNode node, Amount amount) {
        if (amount.value() != null) {
            node.put("value", amount.value());
        }
        put(node, "currency", amount.currency());
        node.put("text", amount.excerpt().text());
    }

    private void status(ObjectNode event, Statement statement) {
        Relation relation = ontology.relations().get(statement.relation());
        event.put("relation", statement.relation())
                .put("symmetric", relation != null && relation.symmetric())
                .put("asserted", statement.asserted())
                .put("polarity", statement.polarity().label())
                .put("certainty", statement.certainty().label())
                .put("tense", statement.tense().label());
        if (statement.attribution() != null) {
            ArrayNode claims = event.putArray("attribution");
            for (Attribution claim = statement.attribution(); claim != null; claim = claim.within()) {
                ObjectNode node = claims.addObject();
                if (claim.source() != null) {
                    participants.source(node, claim.source());
                }
                node.put("cue", claim.cue().text());
            }
        }
    }

    private static void found(ObjectNode event, Statement statement) {
        event.putArray("event_text").add(statement.trigger().text());
        event.put("text", statement.evidence().text());
        event.putObject("text_info")
                .put("start", statement.evidence().begin())
                .put("end", statement.evidence().end());
        event.put("confidence", statement.confidence());
    }

    private void cite(ObjectNode node) {
        node.put("citation", article.id());
        put(node, "title", article.title());
        put(node, "url", article.url());
        put(node, "publication", article.publisher());
        put(node, "publication_date", iso(article.published()));
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
