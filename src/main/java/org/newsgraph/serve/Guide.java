// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreStatus;

/**
 * The guide that Neo4j Browser opens: what is in this store, what the colours mean, and queries to click.
 *
 * <p>Names are shown, but stand in no query: a query about an entity has its id, and only where that is made of plain
 * characters.
 */
final class Guide {

    private static final int ACTORS = 6;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_.-]+");
    private static final Escaper HTML = HtmlEscapers.htmlEscaper();

    private Guide() {}

    static String of(Neo4jGraphStore store, Ontology ontology) {
        StoreStatus status = store.status();
        return BrowserFiles.text("guide.html")
                .replace("{{articles}}", number(status.articles()))
                .replace("{{entities}}", number(status.entities()))
                .replace("{{statements}}", number(status.statements()))
                .replace("{{asserted}}", number(status.asserted()))
                .replace("{{quotations}}", number(status.quotations()))
                .replace("{{types}}", types(ontology))
                .replace("{{families}}", families(ontology))
                .replace("{{pictures}}", pictures())
                .replace("{{actors}}", actors(store));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String types(Ontology ontology) {
        return Style.rules(ontology).stream()
                .filter(rule -> ontology.types().containsKey(rule.selector().replaceFirst("^node\\.", "")))
                .map(rule -> swatch(rule.colour(), "&#9679;", rule.selector().replaceFirst("^node\\.", "")))
                .collect(Collectors.joining("\n"));
    }

    private static String families(Ontology ontology) {
        return Style.written().stream()
                .filter(rule -> rule.selector().startsWith("family."))
                .map(rule -> {
                    String family = rule.selector().replaceFirst("^family\\.", "");
                    String relations = ontology.relations().values().stream()
                            .filter(relation -> relation.family().equals(family))
                            .map(relation -> relation.label())
                            .collect(Collectors.joining(", "));
                    return swatch(rule.colour(), "&#10141;", relations);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String swatch(String colour, String sign, String words) {
        return "<li><span style=\"font-size: 1.4em; color: " + colour + "\">" + sign + "</span> " + HTML.escape(words)
                + "</li>";
    }

    private static String pictures() {
        return BrowserFiles.pictures().stream()
                .map(picture -> "<slide>\n<div style=\"padding: 0 18px\">\n<h3>" + HTML.escape(picture.title())
                        + "</h3>\n<p>" + HTML.escape(picture.about()) + "</p>\n" + runnable(picture.text())
                        + "\n</div>\n</slide>")
                .collect(Collectors.joining("\n"));
    }

    private static String actors(Neo4jGraphStore store) {
        List<Map<String, Object>> rows =
                store.query(BrowserFiles.text("actors.cypher"), Map.of()).rows();
        String around = BrowserFiles.text("actor.cypher");
        return rows.stream()
                .filter(row -> PLAIN.matcher(String.valueOf(row.get("id"))).matches())
                .limit(ACTORS)
                .map(row -> "<h4>" + HTML.escape(String.valueOf(row.get("name"))) + "</h4>\n<p>"
                        + "Statements: " + row.get("statements") + ", articles: " + row.get("articles") + "</p>\n"
                        + runnable(around.replace("$id", "'" + row.get("id") + "'")))
                .collect(Collectors.joining("\n"));
    }

    /** A click on the triangle runs it, a click on the text takes it into the editor. */
    private static String runnable(String cypher) {
        return "<pre class=\"code runnable\">" + HTML.escape(cypher) + "</pre>";
    }
}
