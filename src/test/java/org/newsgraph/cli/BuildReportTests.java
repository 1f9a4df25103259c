// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.store.SaveResult;
import org.newsgraph.store.neo4j.StoreSettings;
import org.newsgraph.store.neo4j.StoreSummary;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.JsonSchemas;
import picocli.CommandLine.Help.Ansi;

class BuildReportTests {

    private static final StoreSummary SUMMARY = new StoreSummary(
            List.of(new StoreSummary.Count("Person", 1200), new StoreSummary.Count("State", 7)),
            List.of(
                    new StoreSummary.RelationCount("metWith", 40, 31),
                    new StoreSummary.RelationCount("attacked", 2, 0)));
    private static final StoreSettings DEFAULT = settings("embedded", "newsgraph-data");

    private static StoreSettings settings(String store, String data) {
        return new StoreSettings(store, Path.of(data), null, "never shown", null);
    }

    private static String report(
            Map<SaveResult, Integer> results, int skipped, StoreSummary summary, StoreSettings settings) {
        return print(results, skipped, summary, settings, false);
    }

    private static String print(
            Map<SaveResult, Integer> results, int skipped, StoreSummary summary, StoreSettings settings, boolean json) {
        StringWriter out = new StringWriter();
        new BuildReport(results, skipped, summary, Duration.ofMillis(61_250), settings)
                .print(new PrintWriter(out), Ansi.OFF, json);
        return out.toString();
    }

    /** The report for machines, of a server, whose address is the same everywhere. */
    private static String json(Map<SaveResult, Integer> results, int skipped, StoreSummary summary) {
        String json = print(results, skipped, summary, settings("neo4j://host:7687", "unused"), true);
        JsonSchemas.check("build", json);
        return json;
    }

    @Test
    void isATableOfTheStoreWithWhatToRunNext() {
        Map<SaveResult, Integer> results =
                Map.of(SaveResult.ADDED, 12, SaveResult.REPLACED, 2, SaveResult.UNCHANGED, 3);

        Golden.check("cli/report-full.txt", report(results, 1, SUMMARY, DEFAULT));
        Golden.check("cli/report-full.json", json(results, 1, SUMMARY));
    }

    @Test
    void ofAnEmptyStoreHasNoKinds() {
        StoreSummary empty = new StoreSummary(List.of(), List.of());

        Golden.check("cli/report-empty.txt", report(Map.of(), 2, empty, DEFAULT));
        Golden.check("cli/report-empty.json", json(Map.of(), 2, empty));
    }

    @Test
    void saysThatNothingChangedOnlyWhereNothingDid() {
        assertThat(report(Map.of(SaveResult.UNCHANGED, 3), 0, SUMMARY, DEFAULT))
                .startsWith("Articles: 3 unchanged; nothing changed (61.3 s)");
        assertThat(report(Map.of(SaveResult.UNCHANGED, 3, SaveResult.ADDED, 1), 0, SUMMARY, DEFAULT))
                .startsWith("Articles: 1 added, 3 unchanged (61.3 s)");
        assertThat(report(Map.of(), 0, SUMMARY, DEFAULT)).startsWith("Articles: none (61.3 s)");
    }

    @ParameterizedTest
    @CsvSource({
        "embedded, newsgraph-data, newsgraph query meetings",
        "embedded, /srv/news, newsgraph query --data /srv/news meetings",
        "embedded, my news, newsgraph query --data \"my news\" meetings",
        "neo4j://host:7687, newsgraph-data, newsgraph query --store neo4j://host:7687 meetings",
    })
    void namesTheStoreInTheNextCommandsSoThatTheyFindIt(String store, String data, String command) {
        assertThat(report(Map.of(), 0, SUMMARY, settings(store, data)))
                .contains("  " + command + " ")
                .doesNotContain("never shown");
    }
}
