// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph status}: what is in the store, where it is, which versions. */
@Command(name = "status", description = "Tells what is in the store, where it is, and which versions are at work.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Ontology ontology = existing.ontology();
        StoreStatus status;
        try (Neo4jGraphStore store = existing.open()) {
            status = store.status();
        }
        StatusReport report = StatusReport.of(existing.options().settings().place(), status, ontology);
        PrintWriter out = spec.commandLine().getOut();
        if (format.json()) {
            out.print(JsonDocument.of(report));
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        return ExitCodes.DONE;
    }
}
