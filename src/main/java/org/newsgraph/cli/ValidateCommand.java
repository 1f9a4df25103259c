// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.Program;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.query.RowFormat;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.shacl.ShapeChecker;
import org.newsgraph.shacl.ShapeReport;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph validate}: whether the words that are stored stand in the articles, and the graph is in shape. */
@Command(
        name = "validate",
        description = "Re-reads all quoted words from the stored articles, and checks the store against the SHACL"
                + " shapes; or checks a file of RDF against the shapes alone.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "RDF of any origin, in the format of its ending (.ttl, .nq, .jsonld, .rdf, …), also .gz.")
    private @Nullable Path file;

    @Mixin
    private RowFormatOption formatOption = new RowFormatOption();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        if (file != null) {
            return check(file);
        }
        try (Neo4jGraphStore store = existing.open()) {
            StoreValidation validation = new StoreValidation(store, existing.ontology());
            Optional<String> problem = validation.rereadWords();
            if (problem.isPresent()) {
                if (format() == RowFormat.JSON) {
                    print(JsonDocument.of(ValidationReport.misquoted(problem.get())));
                }
                err().println("newsgraph: " + problem.get());
                return ExitCodes.DONE_IN_PART;
            }
            ViolationRows violations = validation.checkShapes();
            return report(violations, ValidationReport.of(validation.checked(), null, violations));
        }
    }

    private int check(Path rdf) throws JsonProcessingException {
        ShapeReport report = new ShapeChecker(existing.ontology(), new Provenance(Program.version(), null)).check(rdf);
        if (!report.concerned()) {
            err().println("newsgraph: " + rdf + ": no shape applied, since it says nothing in newsgraph's terms");
        }
        ViolationRows rows = new ViolationRows(List.of());
        rows.add(List.of(), report.violations());
        ValidationReport.Checked checked = ValidationReport.Checked.file(report.triples());
        return report(rows, ValidationReport.of(checked, report.concerned(), rows));
    }

    /** Prints the violations, or that there are none; the summary goes where it does not break the format. */
    private int report(ViolationRows violations, ValidationReport report) throws JsonProcessingException {
        if (format() == RowFormat.JSON) {
            print(JsonDocument.of(report));
        } else if (violations.count() > 0 || format() == RowFormat.CSV) {
            print(format().write(violations.rows()));
        }
        String checked = report.checked() == null ? "" : report.checked().words();
        if (violations.count() == 0) {
            PrintWriter to = format() == RowFormat.TABLE ? spec.commandLine().getOut() : err();
            to.println("valid: " + checked);
            to.flush();
            return ExitCodes.DONE;
        }
        err().println("newsgraph: " + Count.of(violations.count(), "violation") + " in " + checked
                + (violations.whole() ? "" : "; only the first " + ViolationRows.MOST + " are shown"));
        return ExitCodes.DONE_IN_PART;
    }

    private RowFormat format() {
        return formatOption.format();
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
