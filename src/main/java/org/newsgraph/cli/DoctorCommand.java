// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.NewsgraphException;
import org.newsgraph.Program;
import org.newsgraph.health.Finding;
import org.newsgraph.health.MachineChecks;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.query.RowFormat;
import org.newsgraph.store.neo4j.Rows;
import org.newsgraph.store.neo4j.StoreChecks;
import org.newsgraph.store.neo4j.StoreSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph doctor}: looks at all that the program needs. */
@Command(
        name = "doctor",
        description = "Looks at all that newsgraph needs (Java, memory, disk, ports, store, connection, permissions),"
                + " and says how to mend what is wrong. Changes nothing; ends with 1 where something failed.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private RowFormatOption formatOption = new RowFormatOption();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        List<Finding> findings = findings();
        PrintWriter out = spec.commandLine().getOut();
        RowFormat format = formatOption.format();
        if (format == RowFormat.TABLE) {
            Ansi ansi = spec.commandLine().getColorScheme().ansi();
            findings.forEach(finding -> out.println(line(finding, ansi)));
        } else {
            out.print(format.write(rows(findings)));
        }
        out.flush();
        return findings.stream().anyMatch(f -> f.state() == Finding.State.FAILED)
                ? ExitCodes.DONE_IN_PART
                : ExitCodes.DONE;
    }

    private List<Finding> findings() {
        StoreSettings settings = existing.options().settings();
        List<Finding> findings = new ArrayList<>(List.of(program(), MachineChecks.java(), MachineChecks.memory()));
        if (settings.embedded()) {
            findings.add(MachineChecks.disk(settings.data()));
        }
        findings.add(MachineChecks.port(ServeCommand.BOLT_PORT, "Bolt"));
        findings.add(MachineChecks.port(ServeCommand.HTTP_PORT, "Neo4j Browser"));
        findings.add(MachineChecks.port(ServeCommand.SPARQL_PORT, "SPARQL"));
        findings.addAll(StoreChecks.of(existing.options().reached()));
        return findings;
    }

    private Finding program() {
        String version = "newsgraph " + Program.version();
        try {
            Ontology ontology = existing.ontology();
            return Finding.ok(
                    "program",
                    version + ", " + ontology.relations().size() + " relations, "
                            + ontology.lexicon().entries().size() + " lexicon entries");
        } catch (NewsgraphException e) {
            return Finding.failed("ontology", e);
        }
    }

    private static String line(Finding finding, Ansi ansi) {
        String colour =
                switch (finding.state()) {
                    case OK -> "green";
                    case WARNING -> "yellow";
                    case FAILED -> "red";
                };
        String state = String.format("%-8s", finding.state().label());
        return ansi.apply(state, List.of(Ansi.Style.valueOf("fg_" + colour)))
                + String.format(" %-15s %s", finding.subject(), finding.line());
    }

    private static Rows rows(List<Finding> findings) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("check", finding.subject());
            row.put("state", finding.state().label());
            row.put("found", finding.text());
            if (finding.cure() != null) {
                row.put("cure", finding.cure());
            }
            rows.add(row);
        }
        return new Rows(List.of("check", "state", "found", "cure"), rows);
    }
}
