// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.query.TextTable;
import org.newsgraph.store.SaveResult;
import org.newsgraph.store.neo4j.StoreSettings;
import org.newsgraph.store.neo4j.StoreSummary;
import picocli.CommandLine.Help.Ansi;

/**
 * What {@code build} prints when it is done: what it did, what the store now holds, and what to run next.
 *
 * @param results how many articles had which result
 * @param skipped how many inputs were left out
 */
record BuildReport(
        Map<SaveResult, Integer> results, int skipped, StoreSummary summary, Duration taken, StoreSettings settings) {

    /** The same for machines. */
    private record Document(
            ArticleCounts articles,
            double seconds,
            String store,
            List<EntityCount> entities,
            List<StatementCount> statements) {

        record EntityCount(String type, long count) {}

        record StatementCount(String relation, long count, long asserted) {}
    }

    private String json() {
        return JsonDocument.of(new Document(
                ArticleCounts.of(results, skipped),
                taken.toMillis() / 1000.0,
                settings.place(),
                summary.types().stream()
                        .map(t -> new Document.EntityCount(t.name(), t.count()))
                        .toList(),
                summary.relations().stream()
                        .map(r -> new Document.StatementCount(r.name(), r.count(), r.asserted()))
                        .toList()));
    }

    void print(PrintWriter out, Ansi ansi, boolean json) {
        if (json) {
            out.print(json());
        } else {
            print(out, ansi);
        }
        out.flush();
    }

    private void print(PrintWriter out, Ansi ansi) {
        out.println(ansi.string("@|bold " + articles() + "|@"));
        out.println();
        out.println(TextTable.of(
                List.of(TextTable.words("Entities"), TextTable.number("In the store")),
                summary.types().stream()
                        .map(t -> new Object[] {t.name(), t.count()})
                        .toList()));
        out.println();
        out.println(TextTable.of(
                List.of(
                        TextTable.words("Statements"),
                        TextTable.number("In the store"),
                        TextTable.number("Asserted"),
                        TextTable.number("Claimed, denied, planned or uncertain")),
                relations()));
        out.println();
        String options = options();
        String list = "newsgraph query" + options;
        String export = "newsgraph export" + options + " --format turtle --out news.ttl";
        String lines = "%-" + export.length() + "s  %s%n";
        out.println("Next:");
        out.printf("  " + lines, list, "lists the queries");
        out.printf("  " + lines, list + " meetings", "who met whom, with the words that say so");
        out.printf("  " + lines, export, "the graph as RDF");
        if (settings.embedded()) {
            out.printf("  " + lines, "newsgraph serve" + options, "the graph in Neo4j Browser, and SPARQL");
        }
    }

    private String articles() {
        List<String> parts = new ArrayList<>();
        for (SaveResult result : SaveResult.values()) {
            int count = results.getOrDefault(result, 0);
            if (count > 0) {
                parts.add(count + " " + result.name().toLowerCase(Locale.ROOT));
            }
        }
        if (skipped > 0) {
            parts.add(skipped + " skipped");
        }
        boolean unchanged = results.keySet().equals(java.util.Set.of(SaveResult.UNCHANGED));
        return "Articles: " + (parts.isEmpty() ? "none" : String.join(", ", parts))
                + (unchanged ? "; nothing changed" : "")
                + String.format(Locale.ROOT, " (%.1f s)", taken.toMillis() / 1000.0);
    }

    private List<Object[]> relations() {
        List<Object[]> rows = new ArrayList<>();
        long all = 0;
        long asserted = 0;
        for (StoreSummary.RelationCount relation : summary.relations()) {
            rows.add(new Object[] {
                relation.name(), relation.count(), relation.asserted(), relation.count() - relation.asserted()
            });
            all += relation.count();
            asserted += relation.asserted();
        }
        rows.add(new Object[] {"all", all, asserted, all - asserted});
        return rows;
    }

    /** The options by which the next command finds the same store. */
    private String options() {
        if (!settings.embedded()) {
            return " --store " + settings.store();
        }
        String data = settings.data().toString();
        if (data.equals(StoreOptions.DEFAULT_DATA)) {
            return "";
        }
        return " --data " + (data.contains(" ") ? "\"" + data + "\"" : data);
    }
}
