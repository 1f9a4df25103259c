// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.newsgraph.ontology.Ontology;

/**
 * A column of the table.
 *
 * @param name POLECAT's, where it has the column
 * @param path the keys that lead to the value in a record
 */
record CsvColumn(String name, List<String> path) {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");
    private static final String TEXT_MARK = "'";
    private static final String MANY = "; ";

    static CsvColumn of(String name, String... path) {
        return new CsvColumn(name, List.of(path));
    }

    /** All columns, in POLECAT's order as far as it has them, with one for each further role of the ontology. */
    static List<CsvColumn> all(Ontology ontology) {
        List<CsvColumn> columns = new ArrayList<>(List.of(
                of("Event ID", "id"),
                of("Event Date", "date"),
                of("Event End Date", "enddate"),
                of("Event Date Text", "date_text"),
                of("Event Type", "event"),
                of("Event Mode", "mode"),
                of("Quad Code", "quad"),
                of("Contexts", "context"),
                of("Coded As", "coded_as")));
        columns.addAll(actor("Actor", "source"));
        columns.addAll(actor("Recipient", "recipient"));
        columns.addAll(List.of(
                of("Placename", "event_loc", "name"),
                of("Country", "event_loc", "cc3"),
                of("Raw Placename", "event_loc", "text"),
                of("Wikidata Place ID", "event_loc", "identifier_id"),
                of("Relation", "relation"),
                of("Symmetric", "symmetric"),
                of("Asserted", "asserted"),
                of("Polarity", "polarity"),
                of("Certainty", "certainty"),
                of("Tense", "tense"),
                of("Attribution Name", "attribution", "identifier_text"),
                of("Attribution Country", "attribution", "code"),
                of("Wikidata Attribution ID", "attribution", "identifier_id"),
                of("Attribution Cue", "attribution", "cue"),
                of("Amount", "amount", "value"),
                of("Currency", "amount", "currency"),
                of("Amount Text", "amount", "text")));
        ArticleRecords.furtherRoles(ontology).forEach(role -> columns.addAll(role(role)));
        columns.addAll(List.of(
                of("Event Trigger", "event_text"),
                of("Event Text", "text"),
                of("Event Text Start", "text_info", "start"),
                of("Event Text End", "text_info", "end"),
                of("Confidence", "confidence"),
                of("Source", "cite_info", "publication"),
                of("Publication Date", "cite_info", "publication_date"),
                of("Story ID", "cite_info", "citation"),
                of("Headline", "cite_info", "title"),
                of("URL", "cite_info", "url"),
                of("Version", "coder")));
        return List.copyOf(columns);
    }

    private static List<CsvColumn> actor(String who, String key) {
        return List.of(
                of(who + " Name", key, "identifier_text"),
                of(who + " Country", key, "code"),
                of(who + " Title", key, "office"),
                of(who + " Name Raw", key, "actor_text"),
                of("Wikidata " + who + " ID", key, "identifier_id"),
                of(who + " Type", key, "type"),
                of(who + " Entity ID", key, "entity"));
    }

    private static List<CsvColumn> role(String role) {
        String name = "Role " + Ascii.toUpperCase(role.charAt(0)) + role.substring(1);
        return List.of(of(name, "roles", role, "text"), of(name + " Wikidata ID", "roles", role, "identifier_id"));
    }

    /** The cell of a record: empty where it has no value, several values behind each other. */
    String cell(JsonNode event) {
        return value(event, path);
    }

    private static String value(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(element -> value(element, path))
                    .collect(Collectors.joining(MANY));
        }
        return path.isEmpty() ? leaf(node) : value(node.path(path.get(0)), path.subList(1, path.size()));
    }

    private static String leaf(JsonNode node) {
        String text = node.asText();
        return node.isTextual() && FORMULA.matcher(text).find() ? TEXT_MARK + text : text;
    }
}
