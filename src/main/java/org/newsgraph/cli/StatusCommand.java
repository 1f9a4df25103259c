// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.Program;
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

    private static final int SHORT = 12;

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
        PrintWriter out = spec.commandLine().getOut();
        out.println("store       " + existing.options().settings().place());
        out.println("server      " + status.server());
        out.println("articles    " + status.articles());
        out.println("entities    " + status.entities());
        out.println("statements  " + status.statements() + ", of which " + status.asserted() + " asserted");
        out.println("quotations  " + status.quotations());
        out.println("newsgraph   " + Program.version() + " on Java " + Runtime.version());
        out.println("ontology    " + ontology.relations().size() + " relations, "
                + ontology.lexicon().entries().size() + " lexicon entries, "
                + ontology.actors().size() + " known actors ("
                + ontology.fingerprint().substring(0, SHORT) + ")");
        out.flush();
        return ExitCodes.DONE;
    }
}
