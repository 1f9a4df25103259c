// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsgraph.UsageException;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph extract}: articles in, one line of JSON each out. */
@Command(
        name = "extract",
        description = "Reads articles and prints the graph of each as one line of JSON, without any database.")
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time (default: ${DEFAULT-VALUE}).",
            defaultValue = "2")
    private int threads = 2;

    @Spec
    private CommandSpec spec;

    ExtractCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        if (reading.language != null && !reading.language.equals("en")) {
            throw new UsageException("--language " + reading.language + ": newsgraph reads English; use en");
        }
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": at least one is needed");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Injector injector = Guice.createInjector(
                Stage.DEVELOPMENT, new NewsgraphModule(ontology.additions, what -> err.println("loading " + what)));
        injector.getInstance(Ontology.class);
        AtomicInteger skipped = new AtomicInteger();
        ArticleReader reader = new ArticleReader(reading.options(), s -> {
            err.println("skipped " + s.source() + ": " + s.reason());
            skipped.incrementAndGet();
        });
        GraphJsonWriter json = new GraphJsonWriter();
        injector.getInstance(Pipeline.class)
                .extractAll(sink -> reader.read(reading.paths, System.in, sink), threads, graph -> {
                    out.print(json.write(graph) + "\n");
                    out.flush();
                });
        return skipped.get() == 0 ? ExitCodes.DONE : ExitCodes.DONE_IN_PART;
    }
}
