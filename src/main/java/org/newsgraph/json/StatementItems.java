// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;

/** Reads statements; one without id is named for its place in the file. */
final class StatementItems {

    private static final String BY_HAND = "by hand";

    private final VerbatimText text;
    private final EntityItems entities;

    StatementItems(VerbatimText text, EntityItems entities) {
        this.text = text;
        this.entities = entities;
    }

    Statement statement(JsonItem item) {
        item.allows(
                "id",
                "relation",
                "subject",
                "object",
                "roles",
                "amount",
                "time",
                "polarity",
                "certainty",
                "tense",
                "attribution",
                "plover",
                "trigger",
                "evidence",
                "rule",
                "derivation",
                "confidence",
                "qualifiers");
        Excerpt evidence = evidence(item);
        JsonItem amount = item.child("amount");
        return new Statement(
                item.text("id", item.path()),
                new Claim(
                        item.requiredText("relation"),
                        entities.requiredReference(item, "subject"),
                        entities.reference(item, "object"),
                        roles(item.child("roles"))),
                new Factuality(
                        item.label("polarity", Polarity::ofLabel, Polarity.POSITIVE, Polarity::label),
                        item.label("certainty", Certainty::ofLabel, Certainty.CERTAIN, Certainty::label),
                        item.label("tense", Tense::ofLabel, Tense.NON_FUTURE, Tense::label),
                        attribution(item.child("attribution"), evidence),
                        qualifications(item)),
                new Setting(
                        amount == null ? null : OtherItems.amount(amount, text.excerptOrNothing(amount, evidence)),
                        time(item.child("time"))),
                plover(item.child("plover")),
                new Wording(text.excerptOrNothing(item.child("trigger"), evidence), evidence),
                new Derivation(item.text("rule", BY_HAND), item.texts("derivation"), confidence(item)));
    }

    /** The evidence; the trigger where that alone is given. */
    private Excerpt evidence(JsonItem item) {
        JsonItem evidence = item.child("evidence");
        JsonItem trigger = item.child("trigger");
        return text.excerpt(evidence != null || trigger == null ? item.required("evidence") : trigger);
    }

    private SortedMap<String, Filler> roles(@Nullable JsonItem item) {
        SortedMap<String, Filler> roles = new TreeMap<>();
        if (item == null) {
            return roles;
        }
        for (String role : item.keys()) {
            if (item.at(role).node().isTextual()) {
                roles.put(role, new Filler.EntityFiller(entities.requiredReference(item, role)));
            } else {
                JsonItem words = item.required(role);
                words.allows("begin", "end", "text");
                roles.put(role, new Filler.TextFiller(text.excerpt(words)));
            }
        }
        return roles;
    }

    private static @Nullable TimeRange time(@Nullable JsonItem item) {
        if (item == null) {
            return null;
        }
        item.allows("from", "to", "text");
        return new TimeRange(item.date("from"), item.date("to"), item.text("text", ""));
    }

    private @Nullable Attribution attribution(@Nullable JsonItem item, Excerpt evidence) {
        if (item == null) {
            return null;
        }
        item.allows("source", "cue", "within");
        return new Attribution(
                entities.reference(item, "source"),
                text.excerptOrNothing(item.child("cue"), evidence),
                attribution(item.child("within"), evidence));
    }

    private static @Nullable PloverCode plover(@Nullable JsonItem item) {
        if (item == null) {
            return null;
        }
        item.allows("event", "mode");
        return new PloverCode(item.requiredText("event"), item.text("mode"));
    }

    private static double confidence(JsonItem item) {
        JsonNode value = item.at("confidence").node();
        if (value.isMissingNode() || value.isNull()) {
            return 1;
        }
        if (!value.isNumber()) {
            throw item.at("confidence").wrong("a number is expected, not " + value);
        }
        return value.doubleValue();
    }

    private List<Qualification> qualifications(JsonItem item) {
        return item.children("qualifiers").stream()
                .map(q -> {
                    q.allows("qualifier", "rule", "begin", "end", "text");
                    return new Qualification(q.requiredText("qualifier"), text.excerpt(q), q.text("rule", BY_HAND));
                })
                .toList();
    }
}
