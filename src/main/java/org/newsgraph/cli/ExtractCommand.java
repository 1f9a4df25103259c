// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph extract}: articles in, one line of JSON each out. */
@Command(
        name = "extract",
        description = "Reads articles and prints the graph of each as one line of JSON, without any database.")
final class ExtractCommand implements Callable<Integer> {

    @Inject
    private ArticleAnalyser analyser;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ExtractionRun run = new ExtractionRun(
                reading.analyser(analyser),
                reading,
                ontology,
                spec.commandLine().getErr());
        GraphJsonWriter json = new GraphJsonWriter();
        run.extract(graph -> {
            out.print(json.write(graph) + "\n");
            out.flush();
        });
        return run.exitCode();
    }
}
