// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PloverQuad;
import org.newsgraph.ontology.Relation;

/** What PLOVER calls an event: its type, mode, quad and contexts. */
final class EventCodes {

    private final Ontology ontology;

    EventCodes(Ontology ontology) {
        this.ontology = ontology;
    }

    void write(ObjectNode node, Statement statement, PloverCode code) {
        String codedAs = codedAs(statement, code);
        boolean isContext = code.mode() != null
                && ontology.contexts().getOrDefault(code.event(), Set.of()).contains(code.mode());
        node.putArray("event").add(code.event());
        if (code.mode() != null && !isContext) {
            node.putArray("mode").add(code.mode());
        }
        PloverQuad quad = ontology.quads().get(code.event());
        if (quad != null) {
            node.put("quad_code", quad.code()).put("quad", Ascii.toUpperCase(quad.label()));
        }
        ArrayNode contexts = JsonNodeFactory.instance.arrayNode();
        if (isContext) {
            contexts.add(code.mode());
        }
        if (codedAs == null && statement.tense() == Tense.FUTURE) {
            contexts.add("future");
        }
        if (codedAs == null && statement.polarity() == Polarity.NEGATIVE) {
            contexts.add("negation");
        }
        if (!contexts.isEmpty()) {
            node.set("context", contexts);
        }
        Participants.put(node, "coded_as", codedAs);
    }

    /**
     * Whether the object does what the event says. Who announces a deed, or ends it, is always the subject, and so is
     * the host of what is no guest.
     *
     * @param objectType entity type of the object
     */
    boolean isInverse(Statement statement, PloverCode code, String objectType) {
        Relation relation = ontology.relations().get(statement.relation());
        return relation != null
                && relation.ploverInverse()
                && relation.domain().contains(objectType)
                && code.event().equals(relation.ploverEvent());
    }

    /** Why the event is another than that of the deed itself: the deed is announced, or ended; else null. */
    private @Nullable String codedAs(Statement statement, PloverCode code) {
        Relation relation = ontology.relations().get(statement.relation());
        String deed = relation == null ? null : relation.ploverEvent();
        if (deed == null || deed.equals(code.event())) {
            return null;
        }
        boolean positive = statement.polarity() == Polarity.POSITIVE;
        if (positive && statement.tense() == Tense.FUTURE && is(code, ontology.announced(), deed)) {
            return "announced";
        }
        return !positive && is(code, ontology.ended(), deed) ? "ended" : null;
    }

    private static boolean is(PloverCode code, Map<String, String> events, String deed) {
        return code.event().equals(events.get(deed));
    }
}
